import { z } from "zod";
import { isDay } from "../calendar/shanghai";
import { isKeepable } from "../keepable";

/** The words schemas of leads are written in. Trimmed, bounded, and safe to parse twice. */
export const text = (most: number) => z.string().trim().min(1).max(most).refine(isKeepable, "characters");
export const maybeText = (most: number) => z.string().trim().max(most).refine(isKeepable, "characters").nullish();

const oneLine = (written: string) => !/[\r\n]/.test(written);
export const line = (most: number) => text(most).refine(oneLine, "characters");
export const maybeLine = (most: number) =>
  maybeText(most).refine((written) => !written || oneLine(written), "characters");

export const key = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const day = z.string().refine(isDay, "format");
/** A moment of this century with its offset, "2026-11-23T10:00:00+08:00": what a browser's JSON of a Date is. */
export const moment = z.iso.datetime({ offset: true }).refine((at) => /^20/.test(at), "format");

/** An empty field is an empty answer, as forms send it. */
const orEmpty = (schema: z.ZodType, fault: string, most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((written) => written === "" || schema.safeParse(written).success, fault)
    .nullish();
export const maybeEmail = orEmpty(z.email(), "email", 254);
export const maybeWebsite = orEmpty(z.url({ protocol: /^https?$/ }), "url", 300);
export const maybeCountry = orEmpty(z.string().regex(/^[A-Z]{2}$/), "country", 2);
