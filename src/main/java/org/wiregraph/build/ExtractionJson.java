package org.wiregraph.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Mention;

/** Extractions as JSON, without their document and sentences. */
final class ExtractionJson {
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new Variants())
            .registerTypeAdapterFactory(new Optionals())
            .create();

    /** What is kept of an extraction. */
    private record Kept(List<Mention> mentions, List<LocalEntity> entities, List<Candidate> candidates) {}

    private ExtractionJson() {}

    static String write(Extraction extraction) {
        return GSON.toJson(new Kept(extraction.mentions(), extraction.entities(), extraction.candidates()));
    }

    static Extraction read(String json, Document document, List<Sentence> sentences) {
        Kept kept = GSON.fromJson(json, Kept.class);
        return new Extraction(document, sentences, kept.mentions(), kept.entities(), kept.candidates());
    }

    private static Type[] arguments(TypeToken<?> type) {
        return type.getType() instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()
                : new Type[0];
    }

    /** An optional as an array of none or one. */
    private static final class Optionals implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked") // the adapter is for the optional that T is
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != Optional.class) {
                return null;
            }
            TypeAdapter<Object> value = (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(arguments(type)[0]));
            return (TypeAdapter<T>) new TypeAdapter<Optional<?>>() {
                @Override
                public void write(JsonWriter out, Optional<?> optional) throws IOException {
                    out.beginArray();
                    if (optional.isPresent()) {
                        value.write(out, optional.get());
                    }
                    out.endArray();
                }

                @Override
                public Optional<?> read(JsonReader in) throws IOException {
                    in.beginArray();
                    Optional<?> optional = in.hasNext() ? Optional.of(value.read(in)) : Optional.empty();
                    in.endArray();
                    return optional;
                }
            };
        }
    }

    /** A sealed interface as an object whose one member names the variant. */
    private static final class Variants implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked") // the adapters are for the variants of T
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (!type.getRawType().isInterface() || !type.getRawType().isSealed()) {
                return null;
            }
            Map<String, TypeAdapter<Object>> variants = new LinkedHashMap<>();
            for (Class<?> variant : type.getRawType().getPermittedSubclasses()) {
                variants.put(variant.getSimpleName(), (TypeAdapter<Object>)
                        gson.getAdapter(TypeToken.getParameterized(variant, arguments(type))));
            }
            return (TypeAdapter<T>) new TypeAdapter<Object>() {
                @Override
                public void write(JsonWriter out, Object value) throws IOException {
                    String name = value.getClass().getSimpleName();
                    out.beginObject().name(name);
                    adapter(name).write(out, value);
                    out.endObject();
                }

                @Override
                public Object read(JsonReader in) throws IOException {
                    in.beginObject();
                    Object value = adapter(in.nextName()).read(in);
                    in.endObject();
                    return value;
                }

                private TypeAdapter<Object> adapter(String name) throws IOException {
                    TypeAdapter<Object> found = variants.get(name);
                    if (found == null) {
                        throw new IOException("no variant " + name);
                    }
                    return found;
                }
            };
        }
    }
}
