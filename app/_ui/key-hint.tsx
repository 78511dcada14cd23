import styles from "./key-hint.module.css";

/** The keys that do the same, for those who have a keyboard. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className={styles.keys}>
      {keys.split("+").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </kbd>
  );
}
