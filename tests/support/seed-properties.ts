import fc from 'fast-check';

// Properties draw the same cases in every run, so that a red check is red for everybody. FC_SEED=… explores others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2024) });
