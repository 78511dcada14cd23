const inquiry = (n) =>
  JSON.stringify({
    locale: "zh",
    message: `我司计划在四会投资3亿元建设铜杆生产线，需要土地80亩。第${n}期`,
    contact: { name: "陈先生", email: `bench${n}@example.com` },
    consent: { contact: true },
  });

let sent = 0;
const posting = {
  method: "POST",
  headers: { "content-type": "application/json" },
  setupRequest: (request) => ({ ...request, body: inquiry(sent++) }),
};

/** Each job: the product's address, the same question to the raw server, the bare app's nearest, and the aim. */
export const JOBS = [
  {
    name: "create inquiry, durable",
    product: "/api/v1/inquiries",
    raw: "/create",
    bare: "/api/create",
    aim: 0.7,
    posting,
  },
  {
    name: "list, JSON: filter + sort + page",
    product: "/api/v1/leads?status=running&size=50",
    raw: "/list",
    bare: "/api/list",
    aim: 0.85,
  },
  {
    name: "list, page: the desk's own",
    product: "/desk/leads?status=running&size=50",
    raw: "/list",
    bare: "/page",
    aim: 0.6,
  },
  {
    name: "search, Chinese, 2 characters",
    product: `/api/v1/leads?q=${encodeURIComponent("铜杆")}`,
    raw: `/search?q=${encodeURIComponent('"铜杆"')}`,
    bare: "/api/list",
    aim: 0.8,
  },
  {
    name: "search, Chinese, 3 characters",
    product: `/api/v1/leads?q=${encodeURIComponent("生产线")}`,
    raw: `/search?q=${encodeURIComponent('"生产 产线"')}`,
    bare: "/api/list",
    aim: 0.8,
  },
  {
    name: "search, English",
    product: "/api/v1/leads?q=battery",
    raw: "/search?q=battery",
    bare: "/api/list",
    aim: 0.8,
  },
  {
    name: "pipeline report",
    product: "/desk/reports",
    raw: "/report",
    bare: "/page",
    aim: 5,
    against: "raw",
    who: "manager",
  },
];
