import { readerLocale } from "@/app/_server/reader";
import { DescriptionList } from "@/app/_ui/facts";
import { words } from "@/app/_ui/words";
import type { Product } from "@/lib/matching/knowledge";
import { RecordPage, type RecordProps, recordTitle } from "../../record-page";

export const generateMetadata = recordTitle("product");

export default async function ProductPage(props: RecordProps) {
  const t = words(await readerLocale(), "policy");
  return (
    <RecordPage<Product>
      kind="product"
      {...props}
      list={t("product.title")}
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
