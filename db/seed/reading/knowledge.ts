import type { Knowledge } from "../../../lib/matching/knowledge";
import asks from "../reference/matching/asks.json" with { type: "json" };
import industries from "../reference/matching/industries.json" with { type: "json" };
import landmarks from "../reference/matching/landmarks.json" with { type: "json" };
import needs from "../reference/matching/needs.json" with { type: "json" };
import products from "../reference/matching/products.json" with { type: "json" };
import profiles from "../reference/matching/profiles.json" with { type: "json" };
import restrictions from "../reference/matching/restrictions.json" with { type: "json" };
import signals from "../reference/matching/signals.json" with { type: "json" };
import { RawKnowledge } from "./raw-knowledge";

export const KNOWLEDGE: Knowledge = RawKnowledge.parse({
  industries,
  needs,
  products,
  profiles,
  restrictions,
  signals: { ...signals, landmarks, asks },
});
