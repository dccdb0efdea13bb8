import { isObject } from '../bytes/is-object.ts';
import type { RawDeviceAttributes } from '../v4/models.gen.ts';

/** A value of v3 as v4 has it; `undefined` where v4 takes none of its type. */
export type Read<T> = (value: unknown) => T | undefined;

const text: Read<string> = (value) => (typeof value === 'string' ? value : undefined);
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const number: Read<number> = (value) => (typeof value === 'number' ? value : undefined);

function integer(least = -Infinity, most = Infinity): Read<number> {
  return (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
      ? Number(value)
      : undefined;
}

function list<T>(read: Read<T>): Read<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read);
    return items.includes(undefined) ? undefined : (items as T[]);
  };
}

/** An object of v3, whose keys are spelled in another way. */
function fields<T extends object>(
  reads: { readonly [Key in keyof T]-?: Read<NonNullable<T[Key]>> },
  required: readonly (keyof T)[] = [],
): Read<T> {
  return (value) => {
    if (!isObject(value)) return undefined;
    const whole: Partial<Record<keyof T, unknown>> = {};
    for (const [name, inner] of Object.entries(value)) {
      const key = findName(reads, name);
      const read = key && reads[key](inner);
      if (read === undefined || (key && key in whole)) return undefined;
      whole[key as keyof T] = read;
    }
    return required.every((key) => key in whole) ? (whole as T) : undefined;
  };
}

/** The name of v4 for one of v3: `indexedDB` and `webGlBasics` differ from it in more than case. */
export function findName<T extends object>(names: T, name: string): keyof T | undefined {
  const letters = (one: string) => one.replaceAll('_', '').toLowerCase();
  return (Object.keys(names) as (keyof T & string)[]).find((one) => letters(one) === letters(name));
}

const INT32 = [-(2 ** 31), 2 ** 31 - 1] as const;
const texts = list(text);
const resolution = list(integer(...INT32));

type Attribute<Key extends keyof RawDeviceAttributes> = NonNullable<RawDeviceAttributes[Key]>;
type PluginV4 = Attribute<'plugins'>[number];
type MimeType = NonNullable<PluginV4['mimeTypes']>[number];

const mimeType = fields<MimeType>({ type: text, suffixes: text, description: text });
const plugin = fields<PluginV4>({ name: text, description: text, mimeTypes: list(mimeType) }, [
  'name',
]);

/** How each attribute of v4 is read. One that the spec gains does not compile until it is here. */
export const RAW_ATTRIBUTE_VALUES: {
  readonly [Key in keyof RawDeviceAttributes]-?: Read<Attribute<Key>>;
} = {
  architecture: integer(),
  audio: number,
  battery_charging: flag,
  battery_level: integer(0, 100),
  battery_low_power_mode: flag,
  canvas: fields({ winding: flag, geometry: text, text }),
  color_depth: integer(),
  cookies_enabled: flag,
  date_time_locale: text,
  device_manufacturer: text,
  device_memory: integer(0),
  device_model: text,
  emoji: fields({
    font: text,
    width: number,
    height: number,
    top: number,
    bottom: number,
    left: number,
    right: number,
    x: number,
    y: number,
  }),
  font_hash: text,
  font_preferences: fields({
    default: number,
    serif: number,
    sans: number,
    mono: number,
    apple: number,
    min: number,
    system: number,
  }),
  fonts: texts,
  hardware_concurrency: integer(),
  indexed_db: flag,
  keyboard_layout_hash: text,
  keyboard_layout_name: text,
  languages: list(texts),
  local_storage: flag,
  math: text,
  oscpu: text,
  platform: text,
  plugins: list(plugin),
  screen_resolution: (value) =>
    Array.isArray(value) && value.length === 2
      ? (resolution(value) as [number, number])
      : undefined,
  session_storage: flag,
  timezone: text,
  timezone_offset: text,
  touch_support: fields({ touch_event: flag, touch_start: flag, max_touch_points: integer() }),
  vendor: text,
  webgl_basics: fields({
    version: text,
    vendor: text,
    vendor_unmasked: text,
    renderer: text,
    renderer_unmasked: text,
    shading_language_version: text,
  }),
  webgl_extensions: fields({
    context_attributes: text,
    parameters: text,
    shader_precisions: text,
    extensions: text,
    extension_parameters: text,
    unsupported_extensions: texts,
  }),
};
