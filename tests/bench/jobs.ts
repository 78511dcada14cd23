import { randomInt, randomUUID } from "node:crypto";
import { ftsExpression } from "../../db/search/expression";
import { LOCATION_IDS } from "../../lib/policy/reference";
import { partsOf } from "../../lib/search/terms";
import { inquiryOf } from "./inquiries";

type Request = {
  method?: "POST";
  path: string;
  headers?: Record<string, string>;
  setupRequest?: (request: Request & { body?: string }) => Request & { body?: string };
};
type Asked = { requests: Request[]; isRight: (status: number, body: string) => boolean };
type Job = { name: string; limit: Asked; bare: Asked; product: Asked };

/** Words that different numbers of leads hold, from most to few. */
const SEARCHES = {
  "search-2": ["汽车", "设备", "土地", "材料", "食品", "物流"],
  "search-3": ["新能源", "零部件", "肇庆市", "自动化", "生产线", "新材料"],
  "search-latin": ["factory", "battery", "parts", "machinery", "electronics", "food"],
};

const rightJson = (status: number, body: string) =>
  status === 200 && (body.startsWith('{"rows":[') || body.startsWith('{"ok":true,"'));
const rightPage = (status: number, body: string) =>
  status === 200 && body.includes("<table") && body.trimEnd().endsWith("</html>");

function creates(path: string, ownHeaders: () => Record<string, string>): Asked {
  return {
    requests: [
      {
        method: "POST",
        path,
        setupRequest: (request) => ({
          ...request,
          headers: { "content-type": "application/json", ...ownHeaders() },
          body: JSON.stringify(inquiryOf(randomInt(1_000_000_000))),
        }),
      },
    ],
    isRight: (status, body) => status === 201 && body.startsWith('{"reference":"'),
  };
}

/** Every job as each of the three servers is asked it. `cookie` is a signed-in manager's. */
export function jobsFor(cookie: string): Job[] {
  const headers = { cookie, "accept-language": "zh-CN" };
  const plain = (path: string, params: Record<string, string>[], isRight = rightJson): Asked => ({
    requests: params.map((each) => ({ path: `${path}?${new URLSearchParams(each)}` })),
    isRight,
  });
  const signedIn = (path: string, params: Record<string, string>[], isRight = rightJson): Asked => ({
    requests: params.map((each) => ({ path: `${path}?${new URLSearchParams(each)}`, headers })),
    isRight,
  });
  const places = LOCATION_IDS.map((place) => ({ place }));
  const filters = LOCATION_IDS.map((location) => ({ location, status: "active", sort: "newest", size: "50" }));
  const listed = plain(
    "/json",
    places.map((place) => ({ kind: "list", ...place })),
  );
  const report = plain("/json", [{ kind: "report" }]);
  const search = (name: keyof typeof SEARCHES): Job => {
    const matches = SEARCHES[name].map((q) => ({ kind: "search", match: ftsExpression(partsOf(q), []) }));
    const asked = SEARCHES[name].map((q) => ({ q, size: "50" }));
    return {
      name,
      limit: plain("/json", matches),
      bare: plain("/json", matches),
      product: signedIn("/api/v1/leads", asked),
    };
  };
  const address = () => ({
    "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    "idempotency-key": randomUUID(),
  });
  return [
    { name: "list-json", limit: listed, bare: listed, product: signedIn("/api/v1/leads", filters) },
    {
      name: "list-page",
      limit: plain("/page", places, rightPage),
      bare: plain("/page", places, rightPage),
      product: signedIn("/desk/leads", filters, rightPage),
    },
    search("search-2"),
    search("search-3"),
    search("search-latin"),
    { name: "report", limit: report, bare: report, product: signedIn("/desk/reports", [{ period: "all" }], rightPage) },
    {
      name: "create",
      limit: creates("/create", () => ({})),
      bare: creates("/create", () => ({})),
      product: creates("/api/v1/inquiries", address),
    },
  ];
}
