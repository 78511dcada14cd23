import type { Landmark, LandmarkKind } from "./knowledge";

const AREAS = new Set<LandmarkKind>(["city", "district", "region", "country", "abroad"]);

/** Names of the places among the landmarks in which a project could stand instead of here. */
export const placesElsewhere = (landmarks: Landmark[] = []): string[] =>
  landmarks.filter(({ kind }) => AREAS.has(kind)).flatMap(({ zh, en }) => [...zh, ...en]);
