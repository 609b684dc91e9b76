/** How colours look to people. */

/**
 * What the three common kinds of colour blindness make of linear RGB, at full strength: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table 1.
 */
const seen = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
/** From linear sRGB to CIE XYZ, each divided by its white (D65). */
const toXyz = [0.4339, 0.3762, 0.1899, 0.2126, 0.7152, 0.0722, 0.0178, 0.1095, 0.8727];

export type Vision = keyof typeof seen;
export const visions = Object.keys(seen) as Vision[];

type Triple = readonly [number, number, number];

/** CIE 1976 distance (ΔE) of two colours such as `#0072B2`; black and white are 100 apart. */
export function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((colour) => lab(times(seen[vision], linear(colour))));
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}

/** Contrast of WCAG 2, from 1 to 21; text wants 4.5. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => times(toXyz, linear(colour))[1])
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function linear(colour: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(matrix: readonly number[], vector: Triple): Triple {
  const row = (at: number) =>
    vector.reduce((sum, value, index) => sum + (matrix[at * 3 + index] ?? 0) * value, 0);
  return [row(0), row(1), row(2)];
}

function lab(rgb: Triple): Triple {
  const shown: Triple = [clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2])];
  const [x, y, z] = times(toXyz, shown).map((value) =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116,
  ) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
