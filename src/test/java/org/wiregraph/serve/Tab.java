package org.wiregraph.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A tab of the browser, used as a person would: pages are opened, clicked, typed into and looked at. */
final class Tab implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong received = new AtomicLong();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private volatile String opened = "";
    private final WebSocket socket;
    private final String session;

    private Tab(Browser browser) {
        this.socket = browser.connect(this::receive);
        String target = send("", "Target.createTarget", "url", "about:blank")
                .get("targetId")
                .getAsString();
        JsonObject attach = new JsonObject();
        attach.addProperty("targetId", target);
        attach.addProperty("flatten", true);
        this.session =
                send("", "Target.attachToTarget", attach).get("sessionId").getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            ask(domain + ".enable");
        }
    }

    static Tab in(Browser browser) {
        return new Tab(browser);
    }

    private void receive(String text) {
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        if (message.has("id")) {
            answers.getOrDefault(message.get("id").getAsInt(), new CompletableFuture<>())
                    .complete(message);
            return;
        }
        JsonObject parameters = message.getAsJsonObject("params");
        switch (message.get("method").getAsString()) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Runtime.exceptionThrown" -> problems.add(parameters.toString());
            case "Runtime.consoleAPICalled" -> problems.add(parameters.toString());
            case "Log.entryAdded" -> log(parameters.getAsJsonObject("entry"));
            case "Network.loadingFinished" ->
                received.addAndGet(parameters.get("encodedDataLength").getAsLong());
            default -> {}
        }
    }

    /** That the page itself is not there is told in its text, too. */
    private void log(JsonObject entry) {
        boolean missing = entry.has("url")
                && entry.get("url").getAsString().equals(opened)
                && entry.get("text").getAsString().contains("404");
        if (!missing) {
            problems.add(entry.toString());
        }
    }

    private JsonObject send(String to, String method, Object... parameters) {
        JsonObject values = new JsonObject();
        if (parameters.length == 1) {
            values = (JsonObject) parameters[0];
        } else {
            for (int i = 0; i < parameters.length; i += 2) {
                Object value = parameters[i + 1];
                if (value instanceof Number number) {
                    values.addProperty((String) parameters[i], number);
                } else if (value instanceof Boolean truth) {
                    values.addProperty((String) parameters[i], truth);
                } else if (value instanceof JsonElement json) {
                    values.add((String) parameters[i], json);
                } else {
                    values.addProperty((String) parameters[i], value.toString());
                }
            }
        }
        int id = asked.incrementAndGet();
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", values);
        if (!to.isEmpty()) {
            message.addProperty("sessionId", to);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).join();
        JsonObject whole = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (whole.has("error")) {
            throw new IllegalStateException(method + ": " + whole.get("error"));
        }
        return whole.getAsJsonObject("result");
    }

    private JsonObject ask(String method, Object... parameters) {
        return send(session, method, parameters);
    }

    /** Opens the page and waits until all of it is there. */
    Tab open(String address) {
        loaded = new CompletableFuture<>();
        problems.clear();
        received.set(0);
        opened = address;
        ask("Page.navigate", "url", address);
        loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** Waits until an action has led to another page. */
    void follow(Runnable action) {
        loaded = new CompletableFuture<>();
        action.run();
        loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Value of a JavaScript expression; a promise is waited for. */
    JsonElement value(String expression) {
        JsonObject answer =
                ask("Runtime.evaluate", "expression", expression, "awaitPromise", true, "returnByValue", true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? new JsonArray() : value;
    }

    String text(String expression) {
        return value(expression).getAsString();
    }

    boolean holds(String expression) {
        return value("Boolean(" + expression + ")").getAsBoolean();
    }

    /** Waits until the expression holds. */
    void until(String expression) {
        JsonElement held = value("new Promise(done => { const end = performance.now() + 30000; const look = () => {"
                + "if (" + expression + ") done(true); else if (performance.now() > end) done(false);"
                + "else setTimeout(look, 30); }; look(); })");
        if (!held.getAsBoolean()) {
            throw new IllegalStateException("never so: " + expression + " at " + text("location.href"));
        }
    }

    /** Clicks the middle of the first piece of the first element that matches. */
    void click(String selector) {
        JsonObject place = value("(() => { const e = document.querySelector(" + quoted(selector) + ");"
                        + "e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getClientRects()[0];"
                        + "return {x: r.x + Math.min(r.width, 40) / 2, y: r.y + r.height / 2}; })()")
                .getAsJsonObject();
        for (String type : List.of("mousePressed", "mouseReleased")) {
            ask(
                    "Input.dispatchMouseEvent",
                    "type",
                    type,
                    "x",
                    place.get("x"),
                    "y",
                    place.get("y"),
                    "button",
                    "left",
                    "clickCount",
                    1);
        }
    }

    void type(String words) {
        ask("Input.insertText", "text", words);
    }

    void press(String key) {
        Map<String, Integer> codes =
                Map.of("Enter", 13, "Tab", 9, "Escape", 27, "ArrowDown", 40, "ArrowUp", 38, "/", 191);
        JsonObject event = new JsonObject();
        event.addProperty("key", key);
        event.addProperty("code", key.equals("/") ? "Slash" : key);
        event.addProperty("windowsVirtualKeyCode", codes.getOrDefault(key, 0));
        if (key.equals("Enter")) {
            event.addProperty("text", "\r");
        } else if (key.equals("/")) {
            event.addProperty("text", "/");
        }
        event.addProperty("type", "keyDown");
        ask("Input.dispatchKeyEvent", event);
        event.remove("text");
        event.addProperty("type", "keyUp");
        ask("Input.dispatchKeyEvent", event);
    }

    /** What a screen reader is told of the page: nodes with role, name and properties, in their order. */
    List<JsonObject> accessible() {
        ask("Accessibility.enable");
        return ask("Accessibility.getFullAXTree").getAsJsonArray("nodes").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .toList();
    }

    void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                width < 600);
    }

    void scheme(String scheme) {
        JsonObject feature = new JsonObject();
        feature.addProperty("name", "prefers-color-scheme");
        feature.addProperty("value", scheme);
        JsonArray features = new JsonArray();
        features.add(feature);
        ask("Emulation.setEmulatedMedia", "features", features);
    }

    void scripts(boolean on) {
        ask("Emulation.setScriptExecutionDisabled", "value", !on);
    }

    /** Bytes that came over the wire for the page. */
    long received() {
        return received.get();
    }

    /** What the page complained of since it was opened. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Keeps a picture of the whole page. */
    void picture(Path file) {
        String data = ask("Page.captureScreenshot", "format", "png", "captureBeyondViewport", true)
                .get("data")
                .getAsString();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(data));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(gone -> null)
                .join();
        socket.abort();
    }
}
