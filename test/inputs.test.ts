import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../src/errors.ts';
import { fileAt, findFilings, readFilingFile } from '../src/inputs.ts';
import { temporaryFolder } from './support/context.ts';

/** A folder with these files; one that ends in a slash is a folder. */
function folderWith(...paths: string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(join(folder, path, path.endsWith('/') ? '' : '..'), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(folder, path), `text of ${path}`);
  }
  return folder;
}

describe('findFilings', () => {
  it('takes a file as it is given, whatever its ending', () => {
    const cwd = folderWith('a.doc');
    expect(findFilings(['./a.doc'], cwd)).toEqual({ files: ['./a.doc'], refused: [] });
  });

  it('takes of a folder what ends like a filing, in order, and no gold, hidden or other file', () => {
    const cwd = folderWith(
      'in/b.htm',
      'in/a.txt',
      'in/sub/c.HTML',
      'in/a.gold.json',
      'in/.x.txt',
      'in/.git/d.txt',
      'in/e.pdf',
      'in/f.txt/',
    );
    expect(findFilings(['in'], cwd).files).toEqual(['in/a.txt', 'in/b.htm', 'in/sub/c.HTML']);
  });

  it('takes nothing twice', () => {
    const cwd = folderWith('in/a.txt');
    symlinkSync('a.txt', join(cwd, 'in/b.txt'));
    expect(findFilings(['in/a.txt', 'in', join(cwd, 'in')], cwd).files).toEqual(['in/a.txt']);
  });

  it('tells a link to nowhere, and takes the others', () => {
    const cwd = folderWith('in/a.txt');
    symlinkSync('gone.txt', join(cwd, 'in/b.txt'));
    const { files, refused } = findFilings(['in'], cwd);
    expect(files).toEqual(['in/a.txt']);
    expect(refused.map(({ error }) => error.message)).toEqual(['in/b.txt does not exist; check the path.']);
  });

  it('says of each path that cannot be used why, and finds the others', () => {
    const cwd = folderWith('a.txt', 'empty/', 'other/x.pdf');
    const { files, refused } = findFilings(['none.txt', 'a.txt', 'empty', 'other', 'a.txt/b.txt'], cwd);
    expect(files).toEqual(['a.txt']);
    expect(refused.map(({ error }) => error.message)).toEqual([
      'none.txt does not exist; check the path.',
      'empty holds no filings; they are files that end in .txt, .htm or .html.',
      'other holds no filings; they are files that end in .txt, .htm or .html.',
      'a.txt/b.txt does not exist; check the path.',
    ]);
  });
});

describe('readFilingFile', () => {
  it('refuses a file of 50 MB without reading it', () => {
    const cwd = folderWith('large.txt');
    truncateSync(join(cwd, 'large.txt'), 50 * 1024 * 1024);
    expect(() => readFilingFile(fileAt('large.txt', cwd))).toThrow(InputError);
    expect(() => readFilingFile(fileAt('large.txt', cwd))).toThrow(
      /^large\.txt has 50 MB, more than the 32 MB/,
    );
  });

  it('refuses what is no file', () => {
    expect(() => readFilingFile(fileAt('.', folderWith()))).toThrow('. is no file; give files or folders.');
  });
});
