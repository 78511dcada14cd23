"use client";

import { useRef, useState } from "react";
import type { ReadFact } from "@/app/_server/read-facts";
import { StatusMark } from "@/app/_ui/status-mark";
import styles from "./own-words.module.css";
import type { Passage } from "./passages";

/**
 * An investor's words, and beside them what was read in them. A reading that is pointed at, or reached with the Tab key,
 * shows the very words it comes from; the words show which reading they gave.
 */
export function ReadWords({
  lang,
  pieces,
  read,
  label,
  confirmed,
}: {
  lang: string;
  pieces: readonly Passage[];
  read: readonly ReadFact[];
  /** What the list of readings is called. */
  label: string;
  /** Said of a reading that an officer confirmed or corrected. */
  confirmed: string;
}) {
  const [lit, setLit] = useState<ReadFact | null>(null);
  const text = useRef<HTMLQuoteElement>(null);
  const isLit = ({ from, to }: Passage) => lit !== null && from < lit.span[1] && to > lit.span[0];
  const readFrom = ({ from, to }: Passage) => read.find(({ span }) => from < span[1] && to > span[0]) ?? null;
  return (
    <div className={styles.reading} data-read={read.length > 0 || undefined}>
      <blockquote ref={text} lang={lang} className={styles.words} dir="auto">
        {pieces.map((piece) =>
          piece.fact ? (
            <mark
              key={piece.from}
              data-lit={isLit(piece) || undefined}
              onPointerEnter={() => setLit(readFrom(piece))}
              onPointerLeave={() => setLit(null)}
            >
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </blockquote>
      {read.length > 0 && (
        <section className={styles.readings} aria-label={label}>
          <h3>{label}</h3>
          <ul>
            {read.map((fact) => (
              <li key={`${fact.name}-${fact.span[0]}`}>
                <button
                  type="button"
                  className={styles.chip}
                  data-lit={lit === fact || undefined}
                  onPointerEnter={() => setLit(fact)}
                  onPointerLeave={() => setLit(null)}
                  onFocus={() => setLit(fact)}
                  onBlur={() => setLit(null)}
                  onClick={() => {
                    setLit(fact);
                    text.current?.scrollIntoView({ block: "nearest" });
                  }}
                >
                  <span>{fact.label}</span> {fact.value}
                  {fact.isDecided && (
                    <StatusMark tone="celadon" shape="tick">
                      {confirmed}
                    </StatusMark>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
