/** What `cypher/browser/guide.html` says, for the tests. */
import { load } from 'cheerio';
import { kit } from '../../src/browser/kit.ts';

export interface Slide {
  title: string;
  /** What a click runs, in order: Cypher, and commands of the Browser, which begin with a colon. */
  statements: string[];
}

/** The pages of the guide, as it is served at an address. */
export function slides(address: string): Slide[] {
  const page = load(String(kit.get('/guide.html')?.body(address)));
  return page('slide')
    .toArray()
    .map((slide) => ({
      title: page(slide).find('h3').text(),
      statements: page(slide)
        .find('pre.runnable')
        .toArray()
        .map((box) => page(box).text().trim()),
    }));
}

export const isCypher = (statement: string): boolean => !statement.startsWith(':');

export const cypher = slides('http://localhost:1').flatMap(({ title, statements }) =>
  statements.filter(isCypher).map((statement) => ({ title, statement })),
);
