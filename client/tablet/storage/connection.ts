/**
 * The tablet's database. Stores are only ever added: what an older version has written is read by a newer one, and a
 * newer database by an older version in another window.
 *
 * enrolments: by device. kits: by device. interviews: sealed, by device and serial. settings: by name. under_way:
 * that an interview is being made, without any answer.
 */
const name = 'lang-nghe-tablet';
const version = 1;

export type StoreName = 'enrolments' | 'kits' | 'interviews' | 'settings' | 'under_way';

function upgrade(database: IDBDatabase): void {
  if (database.objectStoreNames.contains('enrolments')) return;
  database.createObjectStore('enrolments', { keyPath: 'device.id' });
  database.createObjectStore('kits');
  const interviews = database.createObjectStore('interviews', { keyPath: ['device', 'serial'] });
  interviews.createIndex('by_state', ['device', 'state']);
  database.createObjectStore('settings');
  database.createObjectStore('under_way', { keyPath: 'id' });
}

export type Act<T> = (store: (name: StoreName) => IDBObjectStore) => Promise<T>;

export type Connection = {
  read<T>(stores: readonly StoreName[], act: Act<T>): Promise<T>;
  /** Done when the transaction is complete and on the disk, not before. In `act` await only the transaction. */
  write<T>(stores: readonly StoreName[], act: Act<T>): Promise<T>;
  close(): Promise<void>;
};

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens when it is first used, and again when the browser has closed it. */
export function connect(factory: IDBFactory): Connection {
  let opened: Promise<IDBDatabase> | undefined;

  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(factory, () => {
      opened = undefined;
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  async function run<T>(mode: IDBTransactionMode, stores: readonly StoreName[], act: Act<T>): Promise<T> {
    const transaction = await open()
      .then((database) => begin(database, stores, mode))
      .catch(async (error: unknown) => {
        // closed under our hands: by another version, or by the browser
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        opened = undefined;
        return begin(await open(), stores, mode);
      });
    const completed = completionOf(transaction);
    completed.catch(() => {}); // awaited below, where the act's own error comes first
    try {
      const result = await act((store) => transaction.objectStore(store));
      await completed;
      return result;
    } catch (error) {
      if (transaction.error === null) abort(transaction);
      throw transaction.error ?? error;
    }
  }

  return {
    read: (stores, act) => run('readonly', stores, act),
    write: (stores, act) => run('readwrite', stores, act),
    async close() {
      (await opened)?.close();
      opened = undefined;
    },
  };
}

function begin(database: IDBDatabase, stores: readonly StoreName[], mode: IDBTransactionMode) {
  return database.transaction(stores, mode, { durability: 'strict' });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it is over already
  }
}

function completionOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
}

async function openDatabase(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const database = await ask(factory, version).catch((error: unknown) => {
    // a newer version of the app was here: its database is read as it is
    if (error instanceof DOMException && error.name === 'VersionError') return ask(factory);
    throw error;
  });
  database.onversionchange = () => {
    database.close();
    onClosed();
  };
  database.onclose = onClosed;
  return database;
}

function ask(factory: IDBFactory, wanted?: number): Promise<IDBDatabase> {
  const request = factory.open(name, wanted);
  request.onupgradeneeded = () => upgrade(request.result);
  return answer(request);
}
