import { expect, it } from 'vitest';
import { openTurns, takeTurn } from './turns.ts';

it('gives the next turn when the one before has ended, in the order of asking', async () => {
  const turns = await openTurns(async () => {});
  const order: string[] = [];
  const turn = async (name: string) => {
    const end = await takeTurn(turns.port);
    order.push(`${name} begins`);
    await new Promise(setImmediate);
    order.push(`${name} ends`);
    end();
  };
  await Promise.all([turn('a'), turn('b'), turn('c')]);
  await turns.close();
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('tells who waits why there will be no turn', async () => {
  const turns = await openTurns(async () => {
    throw new Error('Port 7687 is already in use.');
  });
  await expect(takeTurn(turns.port)).rejects.toThrow('Port 7687 is already in use.');
  await expect(takeTurn(turns.port)).rejects.toThrow('Port 7687 is already in use.');
  await turns.close();
});
