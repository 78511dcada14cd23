/** Runs once when the server process starts, before the first request: migrations, policy data, first accounts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareHouse } = await import("./app/_server/prepare");
    await prepareHouse();
  }
}
