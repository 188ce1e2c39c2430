using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "main", worker = .smokeWorker)]);

const smokeWorker :Workerd.Worker = (
  modules = [
    (name = "worker", esModule = embed "worker.js"),
    (name = "smoke", esModule = embed "smoke.js"),
    (name = "proselens", esModule = embed "../../dist/index.js"),
  ],
  compatibilityDate = "2026-01-01",
);
