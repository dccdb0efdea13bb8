import { describeLoss, type Loss, type LossReason } from './loss.ts';
import { sameJson } from './same-json.ts';

/** Keys that must be there if one of a group is; the group is a path, `''` for the whole. */
export type RequiredKeys = Readonly<Record<string, readonly string[]>>;

interface Placed {
  readonly value: unknown;
  /** Where it comes from; several where they say the same. */
  readonly sources: string[];
}

/** An object of v4 in the making: what was placed in it, where that came from, and what was lost. */
export class Draft {
  readonly lost: Loss[] = [];
  readonly #placed = new Map<string, Placed>();

  /** What stands at a path by now. */
  get(path: string): unknown {
    return this.#placed.get(path)?.value;
  }

  /** Places a value, or says that another one stands there. */
  set(path: string, value: unknown, source: string): void {
    const other = this.#placed.get(path);
    if (!other) this.#placed.set(path, { value, sources: [source] });
    else if (sameJson(other.value, value)) other.sources.push(source);
    else this.lose(source, 'differs');
  }

  lose(source: string, reason: LossReason): void {
    this.lost.push(describeLoss(source, reason));
  }

  /** The object; `undefined` where the whole lacks a key. Inner groups come before outer ones. */
  finish(required: RequiredKeys): Record<string, unknown> | undefined {
    for (const [group, keys] of Object.entries(required)) {
      const prefix = group && `${group}.`;
      const inside = [...this.#placed.keys()].filter((path) => path.startsWith(prefix));
      const isComplete = keys.every((key) => this.#placed.has(prefix + key));
      if (isComplete || (group && inside.length === 0)) continue;
      for (const path of inside) {
        for (const source of this.#placed.get(path)?.sources ?? []) this.lose(source, 'incomplete');
        this.#placed.delete(path);
      }
      if (!group) return undefined;
    }
    const whole: Record<string, unknown> = {};
    for (const [path, { value }] of this.#placed) setAt(whole, path.split('.'), value);
    return whole;
  }
}

function setAt(whole: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    whole[key] = value;
    return;
  }
  whole[key] ??= {};
  setAt(whole[key] as Record<string, unknown>, rest, value);
}
