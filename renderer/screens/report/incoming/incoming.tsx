import type { ReactNode } from 'react';
import { useKept } from '../../../controls/use-kept.ts';
import { type IncomingReport, keptIncoming, startReading } from './incoming-report.ts';
import { Proposals } from './proposals.tsx';
import { StartReading } from './start-reading.tsx';

/** Changes the report that is being read. */
export type ChangeIncoming = (patch: Partial<IncomingReport>) => void;

/** A new report: opened or pasted, its targets confirmed one by one, and a model made from it. */
export function Incoming({ choice }: { readonly choice: ReactNode }) {
  const [incoming, setIncoming] = useKept(keptIncoming);
  if (!incoming) return <StartReading choice={choice} onRead={(opened) => setIncoming(startReading(opened))} />;
  return (
    <Proposals
      choice={choice}
      incoming={incoming}
      change={(patch) => setIncoming({ ...incoming, ...patch })}
      leave={() => setIncoming(null)}
    />
  );
}
