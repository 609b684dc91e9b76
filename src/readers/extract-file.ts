/** From a file to what it tells. Imports the whole extractor, which takes a second: only where filings are read. */
import { extract } from '../extract.ts';
import { type FilingFile, readFilingFile } from '../inputs.ts';
import type { Extraction } from '../model/extraction.ts';

/** @throws InputError when the file cannot be read, or is no filing */
export const extractFile = (file: FilingFile): Extraction => extract(readFilingFile(file));
