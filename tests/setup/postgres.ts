import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { makeBase } from "./base";
import { startCluster } from "./cluster";

/** Before the "postgres" project: a private cluster with one migrated database that every test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  const client = new Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  await client.query("create database base");
  await client.end();
  makeBase(cluster.url("base"));
  project.provide("base", cluster.url("postgres"));
  return () => cluster.stop();
}
