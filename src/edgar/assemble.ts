/** A laid-out filing → its summary, parts, signatures and blocks. */
import { blocksOf } from './blocks.ts';
import { type Part, readBody, readExhibit } from './body.ts';
import { contradictions } from './contradictions.ts';
import type { Filing } from './filing.ts';
import type { LaidOut } from './layout.ts';
import { complaints, namedBy, summarise } from './summary.ts';

/** @param source the path as it was given */
export function assemble(laidOut: LaidOut, source: string): Filing {
  const { text, origin, header, documents, remarks } = laidOut;
  const hasExhibits = documents.some(({ exhibit }) => exhibit);
  const read = documents.map((document) =>
    document.exhibit ? readExhibit(document) : readBody(text, document, hasExhibits, header?.period),
  );
  const main = read.find(({ cover }) => cover.registrant.name) ?? read[0];
  const parts = covering(
    read.flatMap((body) => body.parts),
    text.length,
  );
  const { cik } = namedBy(source);
  const summary = summarise(laidOut, source, main, parts, read);
  return {
    text,
    origin,
    summary,
    signatures: read.flatMap(({ signature }) => signature?.names ?? []),
    blocks: blocksOf(
      text,
      read.flatMap((body) => body.zones),
    ),
    remarks: [
      ...remarks,
      ...complaints(laidOut, summary, main),
      ...contradictions({
        summary,
        ...(header && { header }),
        ...(main && { cover: main.cover }),
        ...(cik && { cikInName: cik }),
      }),
    ],
  };
}

/** Each part reaches to the next, the first from the very start. */
function covering(parts: readonly Part[], length: number): Part[] {
  return parts.map((part, at) => ({
    ...part,
    start: at === 0 ? 0 : part.start,
    end: parts[at + 1]?.start ?? length,
  }));
}
