/** What is worked out at most once. */

/** `read`, worked out when it is first asked for. */
export function once<Value extends object>(read: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= read());
}

/** `read`, worked out at most once for each thing, and forgotten with it. */
export function onceFor<Thing extends object, Value extends object>(
  read: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const value = known.get(thing) ?? read(thing);
    known.set(thing, value);
    return value;
  };
}
