/** How a firm's name is written, and when letters alone are one: "TRIGR and Kestrel terminated their agreements". */
import type { Scope } from './recogniser.ts';

export const word = String.raw`(?:\p{Lu}[\p{L}\p{N}]+(?:[-&]\p{Lu}[\p{L}\p{N}]*)*|\p{Ll}{1,3}\p{Lu}[\p{L}\p{N}]+)`;
export const name = String.raw`${word}(?:[ \t](?:&[ \t])?${word}){0,2}`;
/** "TRIGR and Kestrel terminated their agreements": who signs beside a firm is one, whatever its letters. */
export const signsBeside = String.raw`\sand\s${name}(?:,?\s(?:Inc|Corp|Ltd|LLC|plc|AG|A/S)\.?,?)?\s(?:(?:have|had|also|each|jointly|mutually)\s){0,2}(?:terminated|entered\sinto|signed|amended|executed|extended|agreed\sto|collaborated)(?!\p{L})`;
const beside = new RegExp(`^${signsBeside}`, 'u');

/** "its wholly owned subsidiary TRIGR". */
const isNamedSo = ({ words }: Scope, at: number): boolean =>
  /(?:['’]s|\b(?:its|our|owned|the Company))\s(?:(?:wholly|majority|fully|indirect|\p{Ll}+-owned|owned|former|newly)\s){0,4}subsidiary,?\s$/u.test(
    words.slice(Math.max(0, at - 60), at),
  );

/** Letters alone tell too little, but of who is named so, or signs. */
export const isFirmInCapitals = (scope: Scope, called: string, at: number): boolean =>
  (/^\p{Lu}{3,}$/u.test(called) && isNamedSo(scope, at)) ||
  (/^\p{Lu}{4,}$/u.test(called) &&
    beside.test(scope.words.slice(at + called.length, at + called.length + 90)));
