// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/small_file.h"
#include "core/coverage/file_check.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! One line of a manifest: a file by its path below the archive's folder.
struct ManifestEntry {
    std::string sha256; //!< lower-case hexadecimal
    std::string path;

    bool operator==(const ManifestEntry&) const = default;
};

using Manifest = std::vector<ManifestEntry>;

//! The files that could be read, by their paths below \a root (as they are, when they lie elsewhere), in the
//! order of the paths.
[[nodiscard]] Manifest manifestOf(const FileChecks& checks, const std::filesystem::path& root);

//! The form that `sha256sum --check` reads, run in the archive's folder. A path with a line feed, carriage
//! return or backslash is escaped as GNU coreutils do: with a backslash at the front of its line.
[[nodiscard]] std::string toText(const Manifest& manifest);

//! Lines that name the files and folders that a manifest lacks; `sha256sum` takes them for comments.
[[nodiscard]] std::string commentsOn(const std::vector<std::string>& missing);

//! Skips comments. BadArgument with the line that is no entry.
[[nodiscard]] Result<Manifest> parseManifest(std::string_view text);

//! Of a manifest's file: a million files take 200 MB. Paths are bytes.
constexpr SmallFileRules manifestFileRules{std::size_t{1} << 30U, TextEncoding::Bytes};

//! The error names the file, and the line in it.
[[nodiscard]] Result<Manifest> readManifestFile(const std::filesystem::path& file);

//! What became of the files of an earlier manifest.
struct ManifestChanges {
    struct Move {
        std::string from;
        std::string to;

        bool operator==(const Move&) const = default;
    };

    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<std::string> changed; //!< another content under the same path
    std::vector<Move> moved;          //!< the same content under another path, gone from the old one

    [[nodiscard]] bool isEmpty() const noexcept
    {
        return added.empty() && removed.empty() && changed.empty() && moved.empty();
    }

    bool operator==(const ManifestChanges&) const = default;
};

[[nodiscard]] ManifestChanges compareManifests(const Manifest& before, const Manifest& now);

} // namespace trailscope
