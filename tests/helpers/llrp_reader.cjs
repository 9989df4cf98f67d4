// A stateful LLRP reader behind llrpjs: the wire is llrpjs's opinion of LLRP, the chips are ours.
// usage: node llrp_reader.cjs NODE_MODULES PORT
// Says that it is ready; takes JSON lines: {"tags": [{"epc": "…", "tid": "…", "access": "12345678", "locks": ["EPC_Memory"]}]},
// {"fault": {"dropAfterWords": 6}}, {"fault": {"silent": true}}, {"standard": "US_FCC_Part_15"}, {"dump": 1}.
const path = require("path");

const { LLRPServer, LLRPCore: L } = require(path.resolve(process.argv[2], "llrpjs"));
const list = v => (v == null ? [] : Array.isArray(v) ? v : [v]);
const words = hex => (hex.match(/.{4}/g) || []).map(h => parseInt(h, 16));
const hex = ws => ws.map(w => w.toString(16).padStart(4, "0")).join("").toUpperCase();
const ok = { LLRPStatus: { StatusCode: "M_Success", ErrorDescription: "" } };
const bad = text => ({ LLRPStatus: { StatusCode: "M_FieldError", ErrorDescription: text } });
const AREA = ["Kill_Password", "Access_Password", "EPC_Memory", "TID_Memory", "User_Memory"];
const ROUND_MS = 15;

// --- one chip, as Gen2 (6.3.2) has it ---

function crc16(ws) {
  let crc = 0xffff;
  for (const w of ws) for (const b of [w >> 8, w & 255]) {
    crc ^= b << 8;
    for (let i = 0; i < 8; i++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc ^ 0xffff;
}

class Tag {
  constructor({ epc, tid, access = "00000000", locks = [] }) {
    const code = words(epc);
    this.bank = [[0, 0, ...words(access)], [0, code.length << 11, ...code, ...Array(8 - code.length).fill(0)], words(tid), []];
    this.locks = new Set(locks);
    this.sum();
  }
  get length() { return this.bank[1][1] >> 11; }
  get epc() { return this.bank[1].slice(2, 2 + this.length); }
  sum() { this.bank[1][0] = crc16(this.bank[1].slice(1, 2 + this.length)); }
  get password() { return this.bank[0][2] * 65536 + this.bank[0][3]; }
  refuses(pw) { return pw !== 0 && pw !== this.password; }
  isSecured(pw) { return this.password === 0 || pw === this.password; }
  isLocked(mb, pointer, n, pw) {
    if (mb === 2) return true;
    const areas = mb === 0 ? [...(pointer < 2 ? [AREA[0]] : []), ...(pointer + n > 2 ? [AREA[1]] : [])] : [AREA[mb + 1]];
    return areas.some(a => this.locks.has(mb === 1 ? AREA[2] : mb === 3 ? AREA[4] : a)) && !this.isSecured(pw);
  }
  read({ MB, WordPointer, WordCount, AccessPassword }) {
    if (this.refuses(AccessPassword)) return ["Nonspecific_Tag_Error", []];
    const n = WordCount || this.bank[MB].length - WordPointer;
    if (WordPointer + n > this.bank[MB].length) return ["Nonspecific_Reader_Error", []];
    if (MB === 0 && this.isLocked(0, WordPointer, n, AccessPassword)) return ["Nonspecific_Tag_Error", []];
    return ["Success", this.bank[MB].slice(WordPointer, WordPointer + n)];
  }
  write({ MB, WordPointer, WriteData, AccessPassword }) {
    const data = typeof WriteData === "string" ? words(WriteData) : list(WriteData);
    if (this.refuses(AccessPassword)) return ["Nonspecific_Tag_Error", 0];
    if (WordPointer + data.length > this.bank[MB].length) return ["Tag_Memory_Overrun_Error", 0];
    if (this.isLocked(MB, WordPointer, data.length, AccessPassword)) return ["Tag_Memory_Locked_Error", 0];
    const drop = fault.dropAfterWords;
    if (drop !== undefined) { fault = {}; this.isGone = true; }
    const stored = fault.silent ? 0 : drop === undefined ? data.length : Math.min(drop, data.length);
    for (let i = 0; i < stored; i++) this.bank[MB][WordPointer + i] = data[i];
    if (fault.silent) fault = {};
    this.sum();
    return stored < data.length && drop !== undefined ? ["No_Response_From_Tag", stored] : ["Success", data.length];
  }
  lock({ AccessPassword, C1G2LockPayload }) {
    if (this.refuses(AccessPassword) || !this.isSecured(AccessPassword)) return "Nonspecific_Tag_Error";
    for (const { Privilege, DataField } of list(C1G2LockPayload)) {
      if (Privilege === "Read_Write") this.locks.add(DataField); else return "Nonspecific_Reader_Error";
    }
    return "Success";
  }
  fits({ MB, Pointer, TagMask, TagData }) {
    const bits = this.bank[MB].map(w => w.toString(2).padStart(16, "0")).join("").slice(Pointer);
    const mask = bitsOf(TagMask), data = bitsOf(TagData);
    return [...mask].every((m, i) => m === "0" || bits[i] === data[i]);
  }
}
// llrpjs gives bit fields as hex text
const bitsOf = v => [...String(v || "")].map(h => parseInt(h, 16).toString(2).padStart(4, "0")).join("");

// --- the reader ---

let tags = [], fault = {}, standard = "ETSI_302_208", rospecs = new Map(), access = new Map(), id = 1000, timer;

const server = new LLRPServer({ host: "127.0.0.1", port: +process.argv[3] });
// llrpjs 1.0.1 takes one message per chunk of TCP and keeps leftovers between connections: frame here
const socket = server._net || server, inner = socket.onData;
let pending = Buffer.alloc(0);
socket.onData = async function (chunk) {
  pending = Buffer.concat([pending, chunk]);
  while (pending.length >= 10 && pending.length >= pending.readUInt32BE(2)) {
    const size = pending.readUInt32BE(2), one = Buffer.from(pending.subarray(0, size));
    pending = pending.subarray(size);
    this._scanner.resetBuffer();
    await inner.call(this, one);
  }
};
const event = more => new L.READER_EVENT_NOTIFICATION({ id: id++, data: {
  ReaderEventNotificationData: { UTCTimestamp: { Microseconds: new Date() }, ...more } } });
server.on("connection", () => {
  pending = Buffer.alloc(0);
  stop();
  rospecs = new Map(); access = new Map();
  server.send(event({ ConnectionAttemptEvent: { Status: "Success" } }));
});
server.on("error", () => {});
const on = (name, handler) => server.on(name, async message => {
  const { id: ident, data } = message.toLLRPData();
  const said = handler(data || {}) || ok;
  await server.send(new L[name + "_RESPONSE"]({ id: ident, data: said }));
});
on("GET_READER_CAPABILITIES", () => ({ ...ok,
  GeneralDeviceCapabilities: { MaxNumberOfAntennaSupported: 4, CanSetAntennaProperties: 0, HasUTCClockCapability: 1,
    DeviceManufacturerName: 99999, ModelName: 7, ReaderFirmwareVersion: "llrpjs behind our chips",
    ReceiveSensitivityTableEntry: [{ Index: 1, ReceiveSensitivityValue: 0 }], GPIOCapabilities: { NumGPIs: 0, NumGPOs: 0 },
    PerAntennaAirProtocol: [{ AntennaID: 1, ProtocolID: ["EPCGlobalClass1Gen2"] }] },
  RegulatoryCapabilities: { CountryCode: 250, CommunicationsStandard: standard, UHFBandCapabilities: {
    TransmitPowerLevelTableEntry: [10, 15, 20, 30].map((dbm, i) => ({ Index: i + 1, TransmitPowerValue: dbm * 100 })),
    FrequencyInformation: { Hopping: 0, FixedFrequencyTable: { Frequency: [865700, 866300] } },
    C1G2UHFRFModeTable: [{ C1G2UHFRFModeTableEntry: [{ ModeIdentifier: 1, DRValue: "DRV_64_3", EPCHAGTCConformance: 0,
      MValue: "MV_4", ForwardLinkModulation: "PR_ASK", SpectralMaskIndicator: "DI", BDRValue: 250000, PIEValue: 1500,
      MinTariValue: 20000, MaxTariValue: 20000, StepTariValue: 0 }] }] } } }));
on("SET_READER_CONFIG", () => ok);
on("ADD_ROSPEC", d => { rospecs.set(d.ROSpec.ROSpecID, d.ROSpec); });
on("ENABLE_ROSPEC", d => (rospecs.has(d.ROSpecID) ? ok : bad("no such ROSpec")));
on("START_ROSPEC", d => { if (!rospecs.has(d.ROSpecID)) return bad("no such ROSpec"); setImmediate(() => start(d.ROSpecID)); });
on("STOP_ROSPEC", () => (stop() ? ok : bad("it does not run")));
on("DELETE_ROSPEC", d => { stop(); if (d.ROSpecID) rospecs.delete(d.ROSpecID); else rospecs.clear(); });
on("ADD_ACCESSSPEC", d => { access.set(d.AccessSpec.AccessSpecID, { spec: d.AccessSpec, left: count(d.AccessSpec), on: false }); });
on("ENABLE_ACCESSSPEC", d => { const one = access.get(d.AccessSpecID); if (!one) return bad("no such AccessSpec"); one.on = true; });
on("DELETE_ACCESSSPEC", d => {
  if (!d.AccessSpecID) { const had = access.size; access.clear(); return had ? ok : bad("there is none"); }
  return access.delete(d.AccessSpecID) ? ok : bad("no such AccessSpec");
});
on("CLOSE_CONNECTION", () => ok);

function count(spec) {
  const { AccessSpecStopTrigger: trigger, OperationCountValue: value } = spec.AccessSpecStopTrigger;
  return trigger === "Null" ? Infinity : value;
}
function stop() { const ran = timer !== undefined; clearTimeout(timer); timer = undefined; return ran; }
function start(ident) {
  stop();
  const lasts = rospecs.get(ident).ROBoundarySpec.ROSpecStopTrigger.DurationTriggerValue;
  const end = Date.now() + lasts;
  const ending = list(rospecs.get(ident).AISpec)[0].AISpecStopTrigger;
  let rounds = ending.TagObservationTrigger ? ending.TagObservationTrigger.NumberOfAttempts : Infinity;
  const go = async () => {
    for (const tag of tags) if (!tag.isGone) await server.send(new L.RO_ACCESS_REPORT({ id: id++, data: { TagReportData: [report(tag)] } }));
    if (timer === undefined) return;
    if (--rounds <= 0 || Date.now() >= end) {
      timer = undefined;
      await server.send(event({ ROSpecEvent: { EventType: "End_Of_ROSpec", ROSpecID: ident, PreemptingROSpecID: 0 } }));
    } else timer = setTimeout(go, ROUND_MS);
  };
  timer = setTimeout(go, ROUND_MS);
}
function report(tag) {
  const epc = tag.epc.flatMap(w => [w >> 8, w & 255]);
  const said = { ...(tag.length === 6 ? { EPC_96: { EPC: epc } } : { EPCData: { EPC: epc } }),
    AntennaID: { AntennaID: 1 }, PeakRSSI: { PeakRSSI: -40 }, TagSeenCount: { TagCount: 1 },
    C1G2_CRC: { CRC: tag.bank[1][0] }, C1G2_PC: { PC_Bits: tag.bank[1][1] } };
  for (const [ident, one] of access) {
    const command = one.spec.AccessCommand;
    if (!one.on || !one.left || !list(command.C1G2TagSpec.C1G2TargetTag).every(t => tag.fits(t))) continue;
    said.AccessSpecID = { AccessSpecID: ident };
    work(tag, command, said);
    if (!--one.left) access.delete(ident);
    break;
  }
  return said;
}
function work(tag, command, said) {
  const ops = ["C1G2Read", "C1G2Write", "C1G2Lock"].flatMap(kind => list(command[kind]).map(o => ({ kind, o })));
  ops.sort((a, b) => a.o.OpSpecID - b.o.OpSpecID);
  for (const { kind, o } of ops) {
    let result;
    if (kind === "C1G2Read") { const [Result, ws] = tag.read(o); result = { Result, OpSpecID: o.OpSpecID, ReadData: ws }; }
    else if (kind === "C1G2Write") { const [Result, n] = tag.write(o); result = { Result, OpSpecID: o.OpSpecID, NumWordsWritten: n }; }
    else result = { Result: tag.lock(o), OpSpecID: o.OpSpecID };
    (said[kind + "OpSpecResult"] ??= []).push(result);
    if (result.Result !== "Success") return;
  }
}

require("readline").createInterface({ input: process.stdin }).on("line", line => {
  const said = JSON.parse(line);
  if (said.tags) tags = said.tags.map(t => new Tag(t));
  if (said.fault) fault = said.fault;
  if (said.standard) standard = said.standard;
  if (said.back) for (const tag of tags) tag.isGone = false;
  const memory = said.dump ? tags.map(t => ({ epc: hex(t.epc), pc: t.bank[1][1], tid: hex(t.bank[2]), access: hex(t.bank[0].slice(2)), locks: [...t.locks] })) : undefined;
  console.log(JSON.stringify({ done: 1, tags: memory }));
}).on("close", () => process.exit(0));

server.listen();
setTimeout(() => console.log(JSON.stringify({ ready: 1 })), 50);
