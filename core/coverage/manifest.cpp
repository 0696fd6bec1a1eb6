// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/manifest.h"

#include <algorithm>
#include <map>

namespace trailscope {

namespace {

constexpr std::size_t digestLength = 64;

std::string escaped(std::string_view path)
{
    std::string text;
    for (const char c : path) {
        switch (c) {
        case '\\':
            text += "\\\\";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        default:
            text += c;
        }
    }
    return text;
}

std::string unescaped(std::string_view text)
{
    std::string path;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            path += text[i];
            continue;
        }
        ++i;
        path += text[i] == 'n' ? '\n' : text[i] == 'r' ? '\r' : text[i];
    }
    return path;
}

bool isDigest(std::string_view text)
{
    return text.size() == digestLength
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<ManifestEntry> parseLine(std::string_view line)
{
    const bool escapes = line.starts_with('\\');
    if (escapes) {
        line.remove_prefix(1);
    }
    const auto digest = line.substr(0, digestLength);
    const auto rest = line.substr(std::min(line.size(), digestLength));
    const bool sound =
        isDigest(digest) && rest.size() > 2 && rest[0] == ' ' && (rest[1] == ' ' || rest[1] == '*');
    if (!sound) {
        return std::nullopt;
    }
    return ManifestEntry{std::string(digest),
                         escapes ? unescaped(rest.substr(2)) : std::string(rest.substr(2))};
}

std::map<std::string, std::string> byPath(const Manifest& manifest)
{
    std::map<std::string, std::string> digests;
    for (const auto& entry : manifest) {
        digests[entry.path] = entry.sha256;
    }
    return digests;
}

//! Takes what was both added and removed with one content out of these lists: it was moved.
void findMoves(ManifestChanges& changes, const std::map<std::string, std::string>& before,
               const std::map<std::string, std::string>& now)
{
    std::multimap<std::string, std::string> gone;
    for (const auto& path : changes.removed) {
        gone.emplace(before.at(path), path);
    }
    std::erase_if(changes.added, [&](const std::string& path) {
        const auto old = gone.find(now.at(path));
        if (old == gone.end()) {
            return false;
        }
        changes.moved.push_back({old->second, path});
        std::erase(changes.removed, old->second);
        gone.erase(old);
        return true;
    });
}

} // namespace

Manifest manifestOf(const FileChecks& checks, const std::filesystem::path& root)
{
    Manifest manifest;
    for (const auto& file : checks.files) {
        if (file.sha256.empty()) {
            continue;
        }
        const auto below = file.path.lexically_relative(root);
        const bool elsewhere = below.empty() || below.native() == "." || below.native().starts_with("..");
        manifest.push_back({file.sha256, (elsewhere ? file.path : below).string()});
    }
    std::sort(manifest.begin(), manifest.end(),
              [](const ManifestEntry& a, const ManifestEntry& b) { return a.path < b.path; });
    return manifest;
}

std::string toText(const Manifest& manifest)
{
    std::string text;
    for (const auto& entry : manifest) {
        const auto path = escaped(entry.path);
        text += path == entry.path ? "" : "\\";
        text += entry.sha256 + "  " + path + '\n';
    }
    return text;
}

std::string commentsOn(const std::vector<std::string>& missing)
{
    std::string text;
    for (const auto& path : missing) {
        text += "# not in this manifest: " + escaped(path) + '\n';
    }
    return text;
}

Result<Manifest> parseManifest(std::string_view text)
{
    Manifest manifest;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        auto entry = parseLine(line);
        if (!entry) {
            return Error{ErrorCode::BadArgument, "line " + std::to_string(number),
                         "a SHA-256 digest, two blanks and a path are expected"};
        }
        manifest.push_back(std::move(*entry));
    }
    return manifest;
}

Result<Manifest> readManifestFile(const std::filesystem::path& file)
{
    const auto text = readSmallFile(file, manifestFileRules);
    if (!text.ok()) {
        return text.error();
    }
    auto manifest = parseManifest(text.value());
    if (!manifest.ok()) {
        return Error{manifest.error().code, file.string() + ", " + manifest.error().where,
                     manifest.error().detail};
    }
    return manifest;
}

ManifestChanges compareManifests(const Manifest& before, const Manifest& now)
{
    const auto old = byPath(before);
    const auto current = byPath(now);
    ManifestChanges changes;
    for (const auto& [path, digest] : current) {
        const auto known = old.find(path);
        if (known == old.end()) {
            changes.added.push_back(path);
        } else if (known->second != digest) {
            changes.changed.push_back(path);
        }
    }
    for (const auto& [path, digest] : old) {
        if (current.find(path) == current.end()) {
            changes.removed.push_back(path);
        }
    }
    findMoves(changes, old, current);
    return changes;
}

} // namespace trailscope
