import { newId } from "../../ids";
import type { DraftedKind } from "../kinds";
import { FORMS } from "./forms";

/** The key of a new record: "m-…"; product words and facts carry the business or the place they belong to. */
export function newKey(kind: DraftedKind, data: Record<string, unknown>, id: string = newId()): string {
  if (kind === "product") return `${data.industry}.${id}`;
  if (kind === "profile") return `${data.locationId}.${id}`;
  return `${FORMS[kind].prefix}-${id}`;
}

/** The record with its own key inside, where its kind keeps one; a fact about a place keeps the part after the place. */
export function named(kind: DraftedKind, key: string, data: Record<string, unknown>): Record<string, unknown> {
  if (kind === "profile") return { ...data, name: key.slice(`${data.locationId}.`.length) };
  return { ...data, id: key };
}
