// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_scan.h"

#include "core/archive/read_file.h"
#include "core/base/hash.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace trailscope {

namespace {

namespace fs = std::filesystem;

Error listingFailure(const fs::path& path, const std::error_code& error)
{
    return {codeOfReadErrno(error.value()), path.string(), error.message()};
}

class Scanner {
public:
    explicit Scanner(std::stop_token stop) : m_stop(std::move(stop)) {}

    void add(const fs::path& path)
    {
        std::error_code error;
        const auto status = fs::status(path, error);
        if (fs::is_directory(status)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    [[nodiscard]] ArchiveScan finish()
    {
        auto& files = m_scan.files;
        std::sort(files.begin(), files.end(), [](const ArchiveFile& a, const ArchiveFile& b) {
            return a.path.native() < b.path.native();
        });
        files.erase(std::unique(files.begin(), files.end(),
                                [](const ArchiveFile& a, const ArchiveFile& b) { return a.path == b.path; }),
                    files.end());
        return std::move(m_scan);
    }

private:
    void addFolder(const fs::path& folder)
    {
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        while (!error && entries != fs::directory_iterator() && !m_stop.stop_requested()) {
            addEntry(*entries);
            entries.increment(error);
        }
        if (error) {
            m_scan.problems.push_back(listingFailure(folder, error));
        }
    }

    //! The kind of most entries is known from the listing; each file is asked for its facts once, as that
    //! takes longer than all the rest.
    void addEntry(const fs::directory_entry& entry)
    {
        std::error_code error;
        if (entry.is_symlink(error) && entry.is_directory(error)) {
            m_scan.problems.push_back(
                {ErrorCode::NotRegularFile, entry.path().string(), "a link to a folder is not followed"});
        } else if (entry.is_directory(error)) {
            addFolder(entry.path());
        } else {
            addFile(entry.path());
        }
    }

    void addFile(const fs::path& path)
    {
        struct stat facts {};
        if (::stat(path.c_str(), &facts) != 0) {
            m_scan.problems.push_back(listingFailure(path, {errno, std::generic_category()}));
        } else if (S_ISREG(facts.st_mode)) {
            constexpr std::int64_t perSecond = 1'000'000'000;
            m_scan.files.push_back({path.lexically_normal(), static_cast<std::uint64_t>(facts.st_size),
                                    facts.st_mtim.tv_sec * perSecond + facts.st_mtim.tv_nsec});
        } else {
            m_scan.problems.push_back({ErrorCode::NotRegularFile, path.string(), {}});
        }
    }

    std::stop_token m_stop;
    ArchiveScan m_scan;
};

int numberAt(std::string_view text, std::size_t position, std::size_t digits) noexcept
{
    int value = 0;
    for (std::size_t i = position; i < position + digits; ++i) {
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

//! Do the characters match a form in which `0` stands for a digit?
bool hasForm(std::string_view text, std::string_view form) noexcept
{
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char expected) {
        return expected == '0' ? c >= '0' && c <= '9' : c == expected;
    });
}

std::optional<Timestamp> stampOf(std::string_view part) noexcept
{
    const bool minutes = hasForm(part, "00000000T0000Z");
    if (!minutes && !hasForm(part, "00000000000000")) {
        return std::nullopt;
    }
    const std::size_t clock = minutes ? 9 : 8;
    const CivilTime civil{numberAt(part, 0, 4),         numberAt(part, 4, 2),
                          numberAt(part, 6, 2),         numberAt(part, clock, 2),
                          numberAt(part, clock + 2, 2), minutes ? 0 : numberAt(part, 12, 2)};
    const bool possible = civil.month >= 1 && civil.month <= 12 && civil.day >= 1 && civil.day <= 31;
    return possible ? std::optional(fromCivil(civil)) : std::nullopt;
}

} // namespace

ArchiveScan scanArchive(const std::vector<fs::path>& paths, std::stop_token stop)
{
    Scanner scanner(std::move(stop));
    for (const auto& path : paths) {
        scanner.add(path);
    }
    return scanner.finish();
}

std::uint64_t stateOf(const ArchiveScan& scan) noexcept
{
    std::uint64_t state = 0;
    for (const auto& file : scan.files) {
        const std::array<std::uint64_t, 4> parts{state, hashText(file.path.native()), file.sizeBytes,
                                                 static_cast<std::uint64_t>(file.modified)};
        state = hashText({reinterpret_cast<const char*>(parts.data()), sizeof parts});
    }
    return state;
}

std::optional<Timestamp> stampInName(std::string_view fileName) noexcept
{
    while (!fileName.empty()) {
        const auto end = std::min(fileName.find('_'), fileName.size());
        if (const auto stamp = stampOf(fileName.substr(0, end))) {
            return stamp;
        }
        fileName.remove_prefix(std::min(end + 1, fileName.size()));
    }
    return std::nullopt;
}

} // namespace trailscope
