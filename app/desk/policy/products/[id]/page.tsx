import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { words } from "@/app/_ui/words";
import type { Product } from "@/lib/matching/knowledge";
import { productAsk } from "../../_draft/asks";
import { KnowledgePage } from "../../_draft/knowledge-page";
import type { RecordParams } from "../../record-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "policy")("product.title") };
}

export default async function ProductPage({ params }: RecordParams) {
  const t = words(await readerLocale(), "policy");
  return (
    <KnowledgePage<Product>
      kind="product"
      params={params}
      list={{ href: "/desk/policy/products", text: t("product.title") }}
      titleOf={({ zh, en }) => zh[0] ?? en[0] ?? ""}
      ask={productAsk}
      show={(product, { set, locale }) => {
        const industry = set.knowledge.industries.find(({ id }) => id === product.industry);
        return (
          <DescriptionList
            facts={[
              { term: t("product.industry"), value: industry?.name[locale] ?? product.industry },
              { term: t("product.zh"), value: product.zh.join("、") || "—" },
              { term: t("product.en"), value: product.en.join(", ") || "—" },
              { term: t("product.weight"), value: String(product.weight) },
            ]}
          />
        );
      }}
    />
  );
}
