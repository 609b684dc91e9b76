/** Why two things of one label may be one. Pure. */
import { fold, withoutInitials, withoutLegalForm } from '../model/keys.ts';
import { distance } from '../nearest.ts';
import type { Named } from './proposals.ts';

/** In the order in which they are tried; each is undefined when it does not hold. */
const reasons: ((one: Named, other: Named) => string | undefined)[] = [
  sharedName,
  sameParts,
  samePerson,
  longerName,
  initials,
  misspelled,
];

/** @example likeness(mtpc, mitsubishiTanabePharma) // 'MTPC are the initials of Mitsubishi Tanabe Pharma Corporation' */
export function likeness(one: Named, other: Named): string | undefined {
  for (const reason of reasons) {
    const because = reason(one, other);
    if (because) return because;
  }
  return undefined;
}

function sharedName(one: Named, other: Named): string | undefined {
  const names = new Set([other.name, ...other.aliases].map(fold));
  const shared = [one.name, ...one.aliases].find((name) => names.has(fold(name)));
  return shared && `both are called ${shared}`;
}

function sameParts(one: Named, other: Named): string | undefined {
  if (one.parts.length < 2 || one.parts.join() !== other.parts.join()) return undefined;
  return 'both have the same antibody and payload';
}

function samePerson(one: Named, other: Named): string | undefined {
  if (one.label !== 'Person') return undefined;
  const [first, second] = [one, other].map(({ name }) => withoutInitials(name).split(/\s+/));
  if (first?.at(-1) !== second?.at(-1) || first?.[0]?.[0] !== second?.[0]?.[0]) return undefined;
  return 'last name and first initial are the same';
}

/** "Millennium" and "Millennium Pharmaceuticals"; a code with a further figure is another molecule. */
function longerName(one: Named, other: Named): string | undefined {
  if (one.label === 'Person') return undefined;
  const [short, long] = [one, other]
    .map(({ name }) => withoutLegalForm(name).toLowerCase().split(/\s+/))
    .sort((a, b) => a.length - b.length);
  if (!short || !long || short.length === long.length || long.slice(short.length).some(hasDigit))
    return undefined;
  return short.every((word, at) => word === long[at]) ? 'one name begins with the other' : undefined;
}

function initials(one: Named, other: Named): string | undefined {
  for (const [short, long] of [
    [one, other],
    [other, one],
  ] as const) {
    const words = long.name.split(/[\s-]+/);
    const letters = words.map((word) => word[0] ?? '').join('');
    if (
      words.length > 2 &&
      letters.toLowerCase().startsWith(short.name.toLowerCase()) &&
      /^\p{Lu}{3,}$/u.test(short.name)
    )
      return `${short.name} are the initials of ${long.name}`;
  }
  return undefined;
}

/** One letter more, less or other in a long name; figures tell codes and subtypes apart. */
function misspelled(one: Named, other: Named): string | undefined {
  const [a, b] = [fold(one.name), fold(other.name)];
  if (Math.min(a.length, b.length) < 7 || hasDigit(a) || hasDigit(b) || distance(a, b) !== 1)
    return undefined;
  return 'the names differ in one letter';
}

const hasDigit = (text: string): boolean => /\d/.test(text);
