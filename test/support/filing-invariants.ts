/** What holds of every filing, whatever file it was read from. */

import type { Filing } from '../../src/edgar/filing.ts';
import { placesIn, sourceOffset } from '../../src/edgar/place.ts';
import type { Span } from '../../src/model/evidence.ts';
import { FilingSummary, Remark } from '../../src/model/extraction.ts';

/**
 * @param bytes the file that the filing was read from
 * @returns a line for each rule that does not hold
 */
export function brokenRules(filing: Filing, bytes: Uint8Array): string[] {
  const { text, summary, blocks, signatures, remarks } = filing;
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  const inside = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
  const inOrder = (spans: readonly Span[]) =>
    spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));

  must(FilingSummary.safeParse(summary).success, 'the summary passes its schema');
  must(
    remarks.every((remark) => Remark.safeParse(remark).success && inside(remark)),
    'remarks lie inside',
  );
  must(
    blocks.every((block) => inside(block) && block.end > block.start),
    'blocks lie inside and have words',
  );
  must(inOrder(blocks), 'blocks are in order and do not overlap');
  must(
    blocks.every((block) =>
      (block.furniture ?? []).every((span) => span.start >= block.start && span.end <= block.end),
    ),
    'page furniture lies in its block',
  );
  must(
    signatures.every(({ name, title }) => inside(name) && (!title || inside(title))),
    'signatures lie inside',
  );
  must(summary.items.every(inside), 'items lie inside');
  const { parts } = summary;
  must(parts[0]?.start === 0 && parts.at(-1)?.end === text.length, 'parts cover the text');
  must(
    parts.every(({ start }, at) => at === 0 || start === parts[at - 1]?.end),
    'parts meet',
  );
  must(
    fieldsOf(summary).every((field) => isShowable(field)),
    'names and numbers can be shown',
  );
  must(
    remarks.every(({ message }) => isShowable(message) && message.length < 2000),
    'remarks can be shown',
  );
  const offsets = [0, Math.floor(text.length / 2), Math.max(0, text.length - 1)];
  const place = placesIn(bytes, filing);
  must(
    offsets.every((at) => place(at).line >= 1 && place(at).column >= 1),
    'places can be told',
  );
  must(
    offsets.every((at, i) => i === 0 || sourceOffset(filing, at) >= 0),
    'offsets lead back',
  );
  must(
    filing.origin.at.every((at, i) => i === 0 || at > (filing.origin.at[i - 1] ?? 0)),
    'marks ascend',
  );
  return broken;
}

const fieldsOf = ({ registrant, form = '', exhibits, items }: Filing['summary']): string[] => [
  ...Object.values(registrant).filter((field) => field !== undefined),
  form,
  ...items.map(({ title }) => title),
  ...exhibits.flatMap(({ number, title }) => [number, title]),
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const isShowable = (words: string) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(words);
