import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/errors.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { certify } from '../../src/stages/certify.ts';
import { everything } from '../support/everything.ts';

