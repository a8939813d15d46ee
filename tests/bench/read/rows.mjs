const BOUNDS = {
  P1: { PGL: ['1.2', '1.8'], STOCK: ['3', '5'], RAW: ['0.40', '0.60'] },
  P2: { PGL: ['1.2', '1.8'], STOCK: ['3', '6'], RAW: ['0.40', '0.60'] },
};

const micros = ({ cpu, server, database }) => `${cpu.toFixed(0)} (${server.toFixed(0)} + ${database.toFixed(0)})`;
const control = (set) => `${set.control.cpu.toFixed(3)} / ${set.control.rate.toFixed(3)}${set.void ? ' (void)' : ''}`;

/** A row for each peer: how much less processor time a request of ours takes, and how many more there are a second. */
export function rowsAgainst(id, workload, set) {
  const { ours, ...peers } = set.results;
  return Object.entries(peers).map(([name, peer]) => ({
    id,
    workload,
    peer: name,
    'CPU µs a request, ours': micros(ours),
    'CPU µs a request, peer': micros(peer),
    'peer ÷ ours': (peer.cpu / ours.cpu).toFixed(2),
    'requests a second, ours': ours.rate.toFixed(0),
    'requests a second, peer': peer.rate.toFixed(0),
    'ours ÷ peer': (ours.rate / peer.rate).toFixed(2),
    must: `≥ ${BOUNDS[id][name][0]}`,
    goal: `≥ ${BOUNDS[id][name][1]}`,
    'A/A control, CPU / requests': control(set),
  }));
}

/** How much dearer the thousandth page is than the first. */
export function growthRow(set) {
  const [first, far] = [set.results['page 1'], set.results['page 1,000']];
  return {
    id: 'P10',
    workload: 'the list’s page 1,000 against its page 1',
    peer: 'page 1',
    'CPU µs a request, ours': micros(far),
    'CPU µs a request, peer': micros(first),
    'peer ÷ ours': `ours ÷ peer ${(far.cpu / first.cpu).toFixed(2)}`,
    'requests a second, ours': far.rate.toFixed(0),
    'requests a second, peer': first.rate.toFixed(0),
    'ours ÷ peer': (far.rate / first.rate).toFixed(2),
    must: 'CPU ≤ 1.3',
    goal: 'CPU ≤ 1.1',
    'A/A control, CPU / requests': control(set),
  };
}
