import { expect, it } from 'vitest';
import { packedIn, unreadable } from '../../src/edgar/attachments.ts';

const line = `M${'#'.repeat(60)}\n`;

it.each([
  ['GRAPHIC', 'begin 644 a.jpg\nM_]C_', 'a picture'],
  ['EX-99.1', '<PDF>\nbegin 644 a.pdf\nM', 'a PDF'],
  ['EX-99.1', '\n%PDF-1.4\n', 'a PDF'],
  ['EX-99.2', '\nbegin 644 a.doc\nM_]C_', 'a uuencoded attachment'],
  ['EX-99.2', `\r\nbegin 644 a.doc\r\n${line}`, 'a uuencoded attachment'],
  ['ZIP', 'begin 644 a.zip\n', 'an attachment'],
  ['EX-101.INS', '<XBRL>\n<?xml version="1.0"?><xbrl>', 'XBRL data'],
  ['4', '<XML>\n<?xml version="1.0"?>', 'XML data'],
  ['EX-99.1', 'PK\u0003\u0004\u0000\u0000', 'no text'],
  ['EX-99.1', 'We begin 2 studies.', undefined],
  ['EX-99.1', 'The trial will\nbegin 200 patients later\nMuch later', undefined],
  ['8-K', '<XBRL>\n<?xml version="1.0"?>\n<html>', undefined],
])('unreadable: %s %j', (type, content, why) => {
  expect(unreadable({ type, content })).toBe(why);
});

it.each([
  ['none', 'begin 200 patients\nMore', []],
  ['one in the text', `See below.\n\nbegin 644 a.gif\n${line}${line}\`\nend\nThe end`, [[12, 157]]],
  ['one that is cut short', `See below.\nbegin 644 a.gif\n${line}${line}`, [[11, 151]]],
])('packedIn: %s', (_, content, spans) => {
  expect(packedIn(content).map(({ start, end }) => [start, end])).toEqual(spans);
});
