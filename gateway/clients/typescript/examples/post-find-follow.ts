// Post a lot, find it, and hear of it: what README.md beside this tells in pieces.
//
// SPOLIA_URL=http://127.0.0.1:8000 SPOLIA_KEY=spk_... node examples/post-find-follow.ts

import { createClient } from '../src/client/index.ts';
import { createLot, listChanges, type OwnLot, searchLots } from '../src/index.ts';

const LONGEST_WAIT_S = 25;
const TEN_MINUTES_OF_WAITS = 24;

const client = createClient({
  baseUrl: process.env.SPOLIA_URL,
  auth: process.env.SPOLIA_KEY,
  throwOnError: true, // a Problem is thrown: its `code` is for programs, its `detail` for people
});

/** Read all that is published, page by page: a copy would be made of it. What is given back is where news begins. */
async function upToNow(): Promise<string> {
  let { data: page } = await listChanges({ client, throwOnError: true });
  while (page.more) {
    ({ data: page } = await listChanges({ client, throwOnError: true, query: { after: page.next } }));
  }
  return page.next;
}

/** The lot, and the token of the write. Sent again under the same key after a broken connection, it is done only once. */
async function post(): Promise<{ lot: OwnLot; written: string | undefined }> {
  const { data: lot, response } = await createLot({
    client,
    throwOnError: true,
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: {
      title: 'Eiken plankenvloer, geschuurd',
      quantity: { value: 40, unit: 'm2' },
      location: { postal_code: '2800' },
      available: { from: inDays(30), until: inDays(60) },
    },
  });
  return { lot, written: response.headers.get('spolia-written') ?? undefined };
}

/** The search waits until it knows of what we have just written. */
async function find(lot: OwnLot, written: string | undefined): Promise<void> {
  const { data: near } = await searchLots({
    client,
    throwOnError: true,
    headers: { 'spolia-written': written },
    query: { q: 'eiken vloer', postal_code: '2800', radius_km: 25 },
  });
  const match = near.items.find((match) => match.lot.id === lot.id);
  if (!match) throw new Error('It is not found.');
  console.log(`Found it with a score of ${match.score.toFixed(2)}:`);
  for (const reason of match.reasons) console.log(`  ${reason.component}: ${reason.text}`);
}

/** Wait for news, and go on from `next`; a copy would keep it with what it has taken in. This one stops when it hears of the lot. */
async function follow(lot: OwnLot, from: string): Promise<void> {
  let after = from;
  for (let wait = 0; wait < TEN_MINUTES_OF_WAITS; wait++) {
    const { data: page } = await listChanges({ client, throwOnError: true, query: { after, wait: LONGEST_WAIT_S } });
    const change = page.items.find((change) => change.subject === lot.id);
    if (change) return console.log(`Heard of it: ${change.type}, version ${change.version}`);
    after = page.next;
  }
  throw new Error('No news of it in ten minutes.');
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const now = await upToNow();
const { lot, written } = await post();
console.log(`Posted ${lot.title}: ${lot.quantity.value} ${lot.quantity.unit}, ${lot.status}`);
await find(lot, written);
await follow(lot, now);
