package org.wiregraph.cli;

import org.wiregraph.build.Progress;

/** Shows progress on standard error: one line rewritten on a terminal, one line a stage elsewhere. */
final class ProgressLine implements Progress {
    private final boolean terminal =
            System.getProperty("wiregraph.terminal", "").contains("err");
    private String stage = "";
    private boolean open;

    @Override
    public synchronized void at(String name, int done, int total) {
        if (terminal) {
            String count = total > 1 ? " " + done + " of " + total : "";
            System.err.print("\r\u001b[K" + name + count + " ...");
            System.err.flush();
            open = true;
        } else if (!name.equals(stage)) {
            System.err.println(name + " ...");
        }
        stage = name;
    }

    synchronized void end() {
        if (open) {
            System.err.print("\r\u001b[K");
            System.err.flush();
        }
    }
}
