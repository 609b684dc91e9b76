/** From a schema to flags: booleans stand alone, strings take a value, arrays may be repeated. */
import { type Command, Option } from 'commander';
import { z } from 'zod';

/** Adds one flag for each field, described by the field's `meta`. */
export function addOptions(command: Command, schema: z.ZodObject): void {
  for (const [name, field] of Object.entries(schema.shape)) {
    const { description = '', placeholder = name } = z.globalRegistry.get(field) ?? {};
    const inner = field instanceof z.ZodOptional || field instanceof z.ZodDefault ? field.unwrap() : field;
    // `dryRun` is --dry-run; commander gives it back as dryRun.
    const spelled = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const flag = inner instanceof z.ZodBoolean ? `--${spelled}` : `--${spelled} <${placeholder}>`;
    const option = new Option(flag, description);
    if (inner instanceof z.ZodArray) {
      option.argParser((value, before: string[] | undefined) => [...(before ?? []), value]);
    }
    command.addOption(option);
  }
}
