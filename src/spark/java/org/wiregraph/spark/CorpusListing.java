package org.wiregraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.wiregraph.build.ClusterException;
import org.wiregraph.corpus.ArticleNames;
import org.wiregraph.corpus.ArticleReader;
import org.wiregraph.corpus.Slice;
import org.wiregraph.text.Problem;

/**
 * The files of a corpus folder on any Hadoop file system, as a folder of this machine is listed.
 *
 * @param files sorted by path, whole
 * @param problems files that look like articles and cannot be read as such
 */
record CorpusListing(List<CorpusFile> files, List<Problem> problems) {
    CorpusListing {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** @throws ClusterException if there is no such folder, or no way to read it */
    static CorpusListing of(Path folder) {
        try {
            FileSystem system = Hadoop.fileSystem(folder);
            FileStatus root = system.getFileStatus(folder);
            if (!root.isDirectory()) {
                throw new ClusterException("the corpus must be a folder, not a file: " + folder);
            }
            SortedMap<String, FileStatus> found = new TreeMap<>();
            walk(system, root.getPath(), "", found);
            return of(found);
        } catch (FileNotFoundException absent) {
            throw new ClusterException("no such corpus folder: " + folder, absent);
        } catch (IOException unreadable) {
            throw new ClusterException(
                    "cannot read the corpus folder " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static void walk(FileSystem system, Path folder, String prefix, Map<String, FileStatus> found)
            throws IOException {
        if (!prefix.isEmpty() && isStore(system, folder)) {
            return;
        }
        for (FileStatus child : system.listStatus(folder)) {
            String name = child.getPath().getName();
            if (ArticleNames.isHidden(name)) {
                continue;
            }
            if (child.isDirectory()) {
                walk(system, child.getPath(), prefix + name + "/", found);
            } else {
                found.put(prefix + name, child);
            }
        }
    }

    /** A graph that was built among the articles, with what it keeps of them. */
    private static boolean isStore(FileSystem system, Path folder) throws IOException {
        return system.exists(new Path(folder, "generations")) || system.exists(new Path(folder, "cache/annotations"));
    }

    private static CorpusListing of(SortedMap<String, FileStatus> found) {
        List<CorpusFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        found.forEach((path, status) -> {
            if (CorpusFile.isTable(path) || ArticleReader.reads(path)) {
                List<HadoopFile> companions = Optional.ofNullable(found.get(ArticleNames.companion(path))).stream()
                        .map(HadoopFile::of)
                        .toList();
                files.add(new CorpusFile(path, HadoopFile.of(status), companions, Slice.ALL));
            } else {
                ArticleNames.unread(path).ifPresent(problems::add);
            }
        });
        files.sort(Comparator.comparing(CorpusFile::path));
        return new CorpusListing(files, problems);
    }
}
