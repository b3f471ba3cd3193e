package org.hallwright.export;

import org.hallwright.thermal.CoolantLoop;

/// Every coolant loop, one a line, at maximum load. Racks of a block with a CDU each and all alike are one line with their sums.
final class LoopsCsv implements TextExporter {
    @Override
    public String what() {
        return "loops";
    }

    @Override
    public String title() {
        return "Coolant loops";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        Csv csv = new Csv(out).line("id", "name", "system", "part", "site", "to", "fluid", "racks", "coolers", "working", "heatW", "flowLpm", "wantedLpm", "supplyC", "returnC", "primaryC",
                "primaryLpm", "approachK", "lpmPerKW", "loadPct", "heatPct", "flowPct", "pumpPct", "worstPct", "capacityW", "rejectedW", "compressorW", "pumpW", "makeUpLpm", "doubts");
        plan.heat().get().loops().forEach(loop -> line(csv, loop));
    }

    private static void line(Csv csv, CoolantLoop loop) {
        CoolantLoop.Load load = loop.load();
        csv.line(loop.id(), loop.spec().label(), loop.system().key(), loop.part(), loop.site(), loop.to(), loop.spec().fluid().word(), loop.racks().length, loop.coolers().length,
                loop.working(), loop.heatW(), loop.flowLpm(), loop.wantedLpm(), loop.supplyC(), loop.returnC(), loop.primaryC(), loop.primaryLpm(), loop.approachK(), loop.lpmPerKW(),
                finite(load.percent()), finite(load.heatPct()), finite(load.flowPct()), finite(load.pumpPct()), finite(load.worstPct()), finite(load.capacityW()), loop.rejectedW(),
                loop.compressorW(), loop.pumpW(), loop.makeUpLpm(), String.join(" ", ThermalJson.doubts(loop)));
    }

    /// What has no end is left blank.
    static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
