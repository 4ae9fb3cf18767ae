import type { Behaviours } from './behaviour';

/** Of `PropertiesService`, `CacheService` and `LockService`. */
export const storeBehaviours = {
  'properties.texts': { says: 'properties are texts; anything else becomes one', known: 'documented', facts: '§6' },
  'properties.lasting': {
    says: 'properties last from one execution to the next, each store by itself',
    known: 'documented',
    facts: '§6',
  },
  'properties.absent': { says: 'a property that is not there is null', known: 'documented', facts: '§6' },
  'properties.value-limit': { says: 'a property has 9 KB at most', known: 'documented', facts: '§1' },
  'properties.store-limit': { says: 'a store of properties has 500 KB at most', known: 'documented', facts: '§1' },
  'cache.expiry': {
    says: 'a cached value is kept for 10 minutes, or as long as was asked for',
    known: 'documented',
    facts: '§1',
  },
  'cache.longest': { says: 'a cached value is kept for 6 hours at most', known: 'documented', facts: '§1' },
  'cache.items': {
    says: 'a cache of more than 1,000 items drops the hundred oldest, read or not',
    known: 'reported',
    facts: '§6',
  },
  'cache.value-limit': { says: 'a cached value has 102,400 bytes at most', known: 'reported', facts: '§1' },
  'cache.whole': {
    says: 'of values that are cached together none is kept when one is refused',
    known: 'assumption',
    facts: '§6',
  },
  'cache.key-limit': { says: 'a key of the cache has 250 characters at most', known: 'documented', facts: '§1' },
  'cache.empty-key': { says: 'an empty key is refused', known: 'reported', facts: '§6' },
  'cache.no-answer': { says: 'what only changes the cache gives null', known: 'reported', facts: '§6' },
  'lock.getting': { says: 'getting a lock does not take it', known: 'documented', facts: '§6' },
  'lock.exclusive': {
    says: 'a lock that another execution holds is not to be had while one waits',
    known: 'documented',
    facts: '§6',
  },
  'lock.waiting': { says: 'waitLock throws where tryLock says no', known: 'documented', facts: '§6' },
  'lock.given-back': { says: 'an execution that ends gives its locks back', known: 'documented', facts: '§6' },
  'lock.again': { says: 'a lock that one has is had again, and given back once', known: 'reported', facts: '§6' },
  'lock.no-time': { says: 'a free lock is had without waiting', known: 'reported', facts: '§6' },
  'lock.negative-time': {
    says: 'a negative time is over at once, though the lock is free',
    known: 'reported',
    facts: '§6',
  },
} as const satisfies Behaviours;
