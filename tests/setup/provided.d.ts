import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** SQLite: the file to copy. PostgreSQL: the cluster's address, whose database "base" is the template. */
    base: string;
  }
}
