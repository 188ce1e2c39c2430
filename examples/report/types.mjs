// What the page calls each type of entity. Types that read alike share a colour: `group` is the name of its CSS class.

export const TYPES = {
  person: { label: "Person", group: "person" },
  organization: { label: "Organization", group: "organization" },
  country: { label: "Country", group: "country" },
  nationality: { label: "Nationality", group: "country" },
  place: { label: "Place", group: "place" },
  date: { label: "Date", group: "date" },
  time: { label: "Time", group: "date" },
  money: { label: "Money", group: "amount" },
  percent: { label: "Percentage", group: "amount" },
  quantity: { label: "Quantity", group: "amount" },
  url: { label: "Web address", group: "address" },
  email: { label: "E-mail address", group: "address" },
  hashtag: { label: "Hashtag", group: "address" },
  handle: { label: "Handle", group: "address" },
  other: { label: "Other name", group: "other" },
}

/** In the order of the legend. */
export const GROUPS = {
  person: "People",
  organization: "Organizations",
  country: "Countries",
  place: "Places",
  date: "Dates",
  amount: "Amounts",
  address: "Addresses",
  other: "Other names",
}

export const groupOf = (entity) => TYPES[entity.type].group
