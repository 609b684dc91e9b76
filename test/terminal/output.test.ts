import { describe, expect, it } from 'vitest';
import { json, plain, say } from '../../src/terminal/output.ts';
import { collector } from '../support/context.ts';

describe('plain', () => {
  it.each([
    ['a colour', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a title that a terminal would take', '\u001b]0;mine\u0007x', ']0;minex'],
    ['the one-byte escape', '\u009b2J', '2J'],
    ['a back space that hides', 'ab\u0008c', 'abc'],
    ['text that runs backwards', 'a\u202eb', 'ab'],
    ['line ends', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['what is only text', 'Größe\t§ 5 “x” 日本', 'Größe\t§ 5 “x” 日本'],
  ])('%s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });
});

describe('json', () => {
  it('escapes what a terminal obeys, and means the same', () => {
    const value = { quote: 'a\u001b[31m\u009b2J\u202e"\n' };
    expect(json(value)).toBe('{"quote":"a\\u001b[31m\\u009b2J\\u202e\\"\\n"}');
    expect(JSON.parse(json(value))).toEqual(value);
  });
});

describe('say', () => {
  it('writes one clean line', async () => {
    const output = collector();
    await say(output, 'a\u0007b');
    expect(output.text).toBe('ab\n');
  });
});
