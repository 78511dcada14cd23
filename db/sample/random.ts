/** Every four hexadecimal digits: an archive of a hundred thousand leads asks for ten million. */
const FOUR_DIGITS = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, "0"));

/** A stream of numbers that is the same for the same seed on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Record<K, number>): K {
    const entries = Object.entries<number>(weights) as [K, number][];
    let total = 0;
    for (const [, weight] of entries) total += weight;
    let left = this.next() * total;
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return (entries.at(-1) as [K, number])[0];
  }

  /** Most near the middle, a few far out: a waiting time in hours. */
  hours(typical: number): number {
    return typical * (0.15 + 2.2 * this.next() ** 2);
  }

  /** Hexadecimal digits. */
  hex(length: number): string {
    let text = "";
    while (text.length < length) text += FOUR_DIGITS[Math.floor(this.next() * 65_536)];
    return text.slice(0, length);
  }

  /** A UUID of version 7 for a moment, so that sample ids sort as real ones do. */
  id(at: number): string {
    const time = at.toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${this.hex(3)}-8${this.hex(3)}-${this.hex(12)}`;
  }
}
