package org.wiregraph.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a program can ask of the graph.
 *
 * @param name that the program calls it by: letters, digits, {@code _} and {@code -}
 * @param title for people
 * @param description what it answers, for the program
 */
record Tool(String name, String title, String description, List<Input> inputs, Work work) {
    /**
     * A value that is given with a question.
     *
     * @param type of JSON Schema
     * @param choices the values that it can have; empty where anything goes
     */
    record Input(String name, String type, String meaning, boolean required, List<String> choices) {
        Input {
            choices = List.copyOf(choices);
        }

        static Input required(String name, String meaning) {
            return new Input(name, "string", meaning, true, List.of());
        }

        static Input optional(String name, String meaning) {
            return new Input(name, "string", meaning, false, List.of());
        }

        static Input number(String name, String meaning) {
            return new Input(name, "integer", meaning, false, List.of());
        }
    }

    /** Answers, from the graph as it is now. */
    @FunctionalInterface
    interface Work {
        /**
         * The answer as text.
         *
         * @param given the inputs that are not empty, by name
         * @throws org.wiregraph.query.QueryException if they do not fit the graph
         */
        String answer(Reading reading, Map<String, String> given);
    }

    Tool {
        inputs = List.copyOf(inputs);
    }

    /** The inputs as JSON Schema; names and dates are checked where they are used. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Input input : inputs) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("type", input.type());
            property.put("description", input.meaning());
            if (!input.choices().isEmpty()) {
                property.put("enum", input.choices());
            }
            properties.put(input.name(), property);
            if (input.required()) {
                required.add(input.name());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
