const KEY = Symbol.for("inkstone.draining");
const house = globalThis as { [KEY]?: boolean };

/** True once the process was told to stop: it finishes what is under way and takes nothing new. */
export const isDraining = () => house[KEY] === true;

export function startDraining(): void {
  house[KEY] = true;
}
