// AssemblyScript, not TypeScript: the inner loops of training with the vector instructions of WebAssembly. kernels.ts compiles
// it. Addresses are bytes, steps between rows and columns are numbers of four bytes.

// c (+)= a * b in blocks of four rows and eight columns, which is what fits the registers. The element of `a` in row i and
// column k is i * as0 + k * as1 numbers behind its start, so that `a` may be read across.
export function gemm(
  a: usize,
  as0: i32,
  as1: i32,
  b: usize,
  ldb: i32,
  c: usize,
  ldc: i32,
  M: i32,
  N: i32,
  K: i32,
  acc: i32,
): void {
  const as0b = as0 << 2,
    as1b = as1 << 2,
    ldbb = ldb << 2,
    ldcb = ldc << 2
  for (let j = 0; j < N; j += 8) {
    let i = 0
    for (; i + 4 <= M; i += 4) {
      const cp = c + i * ldcb + (j << 2)
      let c00: v128, c01: v128, c10: v128, c11: v128, c20: v128, c21: v128, c30: v128, c31: v128
      if (acc) {
        c00 = v128.load(cp)
        c01 = v128.load(cp, 16)
        c10 = v128.load(cp + ldcb)
        c11 = v128.load(cp + ldcb, 16)
        c20 = v128.load(cp + 2 * ldcb)
        c21 = v128.load(cp + 2 * ldcb, 16)
        c30 = v128.load(cp + 3 * ldcb)
        c31 = v128.load(cp + 3 * ldcb, 16)
      } else {
        const z = f32x4.splat(0)
        c00 = z
        c01 = z
        c10 = z
        c11 = z
        c20 = z
        c21 = z
        c30 = z
        c31 = z
      }
      let ap = a + i * as0b,
        bp = b + (j << 2)
      for (let k = 0; k < K; k++) {
        const b0 = v128.load(bp),
          b1 = v128.load(bp, 16)
        let x = v128.load32_splat(ap)
        c00 = f32x4.add(c00, f32x4.mul(x, b0))
        c01 = f32x4.add(c01, f32x4.mul(x, b1))
        x = v128.load32_splat(ap + as0b)
        c10 = f32x4.add(c10, f32x4.mul(x, b0))
        c11 = f32x4.add(c11, f32x4.mul(x, b1))
        x = v128.load32_splat(ap + 2 * as0b)
        c20 = f32x4.add(c20, f32x4.mul(x, b0))
        c21 = f32x4.add(c21, f32x4.mul(x, b1))
        x = v128.load32_splat(ap + 3 * as0b)
        c30 = f32x4.add(c30, f32x4.mul(x, b0))
        c31 = f32x4.add(c31, f32x4.mul(x, b1))
        ap += as1b
        bp += ldbb
      }
      v128.store(cp, c00)
      v128.store(cp, c01, 16)
      v128.store(cp + ldcb, c10)
      v128.store(cp + ldcb, c11, 16)
      v128.store(cp + 2 * ldcb, c20)
      v128.store(cp + 2 * ldcb, c21, 16)
      v128.store(cp + 3 * ldcb, c30)
      v128.store(cp + 3 * ldcb, c31, 16)
    }
    for (; i < M; i++) {
      const cp = c + i * ldcb + (j << 2)
      let c00 = f32x4.splat(0),
        c01 = f32x4.splat(0)
      if (acc) {
        c00 = v128.load(cp)
        c01 = v128.load(cp, 16)
      }
      let ap = a + i * as0b,
        bp = b + (j << 2)
      for (let k = 0; k < K; k++) {
        const x = v128.load32_splat(ap)
        c00 = f32x4.add(c00, f32x4.mul(x, v128.load(bp)))
        c01 = f32x4.add(c01, f32x4.mul(x, v128.load(bp, 16)))
        ap += as1b
        bp += ldbb
      }
      v128.store(cp, c00)
      v128.store(cp, c01, 16)
    }
  }
}
// One step of Adam (Kingma and Ba 2015) for n weights, a multiple of 4. The gradient is cleared; the rate has its correction.
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  n: i32,
  lr: f32,
  b1: f32,
  b2: f32,
  eps: f32,
  decay: f32,
): void {
  const vb1 = f32x4.splat(b1),
    vb1c = f32x4.splat(1 - b1),
    vb2 = f32x4.splat(b2),
    vb2c = f32x4.splat(1 - b2),
    ve = f32x4.splat(eps),
    vl = f32x4.splat(lr),
    z = f32x4.splat(0),
    vd = f32x4.splat(1 - decay)
  for (let i: usize = 0; i < <usize>(n << 2); i += 16) {
    const gg = v128.load(g + i)
    const mm = f32x4.add(f32x4.mul(vb1, v128.load(m + i)), f32x4.mul(vb1c, gg))
    const vv = f32x4.add(f32x4.mul(vb2, v128.load(v + i)), f32x4.mul(vb2c, f32x4.mul(gg, gg)))
    v128.store(m + i, mm)
    v128.store(v + i, vv)
    v128.store(
      w + i,
      f32x4.sub(f32x4.mul(vd, v128.load(w + i)), f32x4.div(f32x4.mul(vl, mm), f32x4.add(f32x4.sqrt(vv), ve))),
    )
    v128.store(g + i, z)
  }
}
