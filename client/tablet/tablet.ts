import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Outbox } from './outbox/outbox.ts';
import type { Connection } from './storage/connection.ts';

/** What every screen of the tablet works with. */
export type Tablet = {
  connection: Connection;
  crypto: Crypto;
  outbox: Outbox;
  /** ms since 1970, by the tablet's own clock. */
  now(): number;
};

export const TabletContext = createContext<Tablet | undefined>(undefined);

export function useTablet(): Tablet {
  const tablet = useContext(TabletContext);
  if (!tablet) throw new Error('there is no tablet around this screen');
  return tablet;
}

/** The outbox's state, told again whenever it changes. `turn` counts the changes. */
export function useOutbox() {
  const { outbox } = useTablet();
  const [turn, setTurn] = useState(0);
  useEffect(() => outbox.onChange(() => setTurn((before) => before + 1)), [outbox]);
  return { ...outbox.state(), turn };
}
