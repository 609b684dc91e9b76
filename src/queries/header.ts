/** The grammar of the headers in `cypher/queries/`: what a question takes and gives, as comments above its statement. */
import type { z } from 'zod';
import { QueryError } from '../errors.ts';
import { Column, GraphForm, Literals, Parameter, Query } from './query.ts';

type Grammar = Readonly<Record<string, (text: string, at: string) => unknown>>;

/** What each line above a question is; the key is followed by a colon. */
const ofQuestion: Grammar = {
  title: (text) => text,
  row: (text) => text,
  param: (text, at) => {
    const [, name, type, given, meaning] =
      /^(\w+)\s+(\w+)(?:\s+=\s+("(?:[^"\\]|\\.)*"|\S+))?\s+(.+)$/.exec(text) ?? [];
    return checked(Parameter, { name, type, ...(given ? { default: json(given, at) } : {}), meaning }, at);
  },
  column: (text, at) => {
    const [, name, type, meaning] = /^(\w+)\s+(\w+)\s+(.+)$/.exec(text) ?? [];
    return checked(Column, { name, type, meaning }, at);
  },
  example: (text, at) => {
    const [given, row] = text.split(/→\s*(?=\w+=)/);
    if (given === undefined || row === undefined)
      throw complaint(at, 'an example is "name=value, … → column=value, …"');
    return { given: literals(given, at), row: literals(row, at) };
  },
};

/** The form that is drawn takes what its question takes. */
const ofGraphForm: Grammar = { draws: (text) => text };

/**
 * @param file names the file in complaints; its base name is the query's name
 * @throws QueryError naming file and line, when the header breaks its grammar
 */
export function parseQuery(text: string, file: string): Query {
  const { name, all, one, statement } = headed(text, file, ofQuestion);
  const [title, row, example] = [one('title'), one('row'), one('example')];
  return checked(
    Query,
    { name, title, parameters: all('param'), columns: all('column'), row, example, statement },
    file,
  );
}

/** As `parseQuery`, of the form that is drawn. */
export function parseGraphForm(text: string, file: string): GraphForm {
  const { name, one, statement } = headed(text, file, ofGraphForm);
  return checked(GraphForm, { name, draws: one('draws'), statement }, file);
}

function headed(text: string, file: string, grammar: Grammar) {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const fields = lines
    .slice(0, Math.max(end, 0))
    .map((line, index) => fieldIn(line, `${file}:${index + 1}`, grammar));
  const all = (key: string) => fields.filter((field) => field.key === key).map(({ value }) => value);
  const one = (key: string) => {
    const [value, second] = all(key);
    if (value === undefined) throw complaint(`${file}:1`, `a line "// ${key}: …" is missing`);
    if (second !== undefined) throw complaint(`${file}:1`, `only one line "// ${key}: …" may be there`);
    return value;
  };
  const name = file.replace(/^.*\//, '').replace(/\.cypher$/, '');
  return { name, all, one, statement: lines.slice(fields.length).join('\n').trim() };
}

function fieldIn(line: string, at: string, grammar: Grammar): { key: string; value: unknown } {
  const [, key = '', text = ''] = /^\/\/ (\w+):\s+(.*\S)\s*$/.exec(line) ?? [];
  const read = Object.hasOwn(grammar, key) ? grammar[key] : undefined;
  if (!read)
    throw complaint(at, `a header line is "// key: …" with the key ${Object.keys(grammar).join(', ')}`);
  return { key, value: read(text, at) };
}

/** `name=value, …` with values in JSON; a comma inside a value separates nothing. */
function literals(text: string, at: string): Literals {
  const parts = text.split(/,\s*(?=\w+=)/).filter((part) => part.trim() !== '');
  const entries = parts.map((part) => {
    const [, name, value] = /^\s*(\w+)=(.*?)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined) throw complaint(at, `"${part}" is not name=value`);
    return [name, json(value, at)];
  });
  return checked(Literals, Object.fromEntries(entries), at);
}

function json(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw complaint(at, `${text} is not JSON`, error);
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw complaint(at, issues.join('; '), result.error);
}

const complaint = (at: string, what: string, cause?: unknown) =>
  new QueryError('query/header', `${at}: ${what}.`, { cause });
