// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_scan.h"

#include "core/base/hash.h"
#include "core/base/parallel.h"
#include "core/base/system_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>

namespace trailscope {

namespace {

namespace fs = std::filesystem;

Error listingFailure(const fs::path& path, const std::error_code& error)
{
    return {codeOfReadErrno(error.value()), path.string(), error.message()};
}

//! What the system says about a path.
struct FileFacts {
    bool wasAsked = false;
    int error = 0; //!< of the question, as in errno
    struct stat stat {};
};

FileFacts factsOf(const std::string& path)
{
    FileFacts facts;
    facts.wasAsked = true;
    facts.error = ::stat(path.c_str(), &facts.stat) != 0 ? errno : 0;
    return facts;
}

class Scanner {
public:
    explicit Scanner(std::stop_token stop) : m_stop(std::move(stop)) {}

    void add(const fs::path& path)
    {
        std::error_code error;
        const auto status = fs::status(path, error);
        if (fs::is_directory(status)) {
            addFolder(path.lexically_normal());
        } else {
            addFile(path.lexically_normal());
        }
    }

    [[nodiscard]] ArchiveScan finish()
    {
        std::sort(m_paths.begin(), m_paths.end());
        m_paths.erase(std::unique(m_paths.begin(), m_paths.end()), m_paths.end());
        const auto facts = factsOfFiles();
        for (std::size_t i = 0; i < facts.size(); ++i) {
            keep(std::move(m_paths[i]), facts[i]);
        }
        return std::move(m_scan);
    }

private:
    //! Not with std::filesystem, whose iterators end the program where memory ends.
    void addFolder(const fs::path& folder)
    {
        const std::unique_ptr<DIR, int (*)(DIR*)> listing(::opendir(folder.c_str()), ::closedir);
        int failure = listing ? 0 : errno;
        while (failure == 0 && !m_stop.stop_requested()) {
            errno = 0;
            const auto* entry = ::readdir(listing.get()); // NOLINT(concurrency-mt-unsafe): its own listing
            if (entry == nullptr) {
                failure = errno;
                break;
            }
            const std::string_view name(entry->d_name);
            if (name != "." && name != "..") {
                addEntry(folder / name, kindOf(folder / name, entry->d_type));
            }
        }
        if (failure != 0) {
            m_scan.problems.push_back(listingFailure(folder, {failure, std::generic_category()}));
        }
    }

    //! Of most entries it is known from the listing.
    [[nodiscard]] static fs::file_type kindOf(const fs::path& path, unsigned char listed)
    {
        std::error_code error;
        switch (listed) {
        case DT_UNKNOWN:
            return fs::symlink_status(path, error).type();
        case DT_DIR:
            return fs::file_type::directory;
        case DT_LNK:
            return fs::file_type::symlink;
        default:
            return fs::file_type::regular; // or none to be read, as its facts will tell
        }
    }

    void addEntry(const fs::path& path, fs::file_type kind)
    {
        std::error_code error;
        if (kind == fs::file_type::symlink && fs::is_directory(path, error)) {
            m_scan.problems.push_back(
                {ErrorCode::NotRegularFile, path.string(), "a link to a folder is not followed"});
        } else if (kind == fs::file_type::directory) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    void addFile(const fs::path& path) { m_paths.push_back(path.native()); }

    //! Each file is asked for its facts once and on all cores, as that takes longer than all the rest.
    [[nodiscard]] std::vector<FileFacts> factsOfFiles() const
    {
        constexpr std::size_t batch = 256;
        std::vector<FileFacts> facts(m_paths.size());
        parallelRanges(facts.size(), batch, coreCount(), m_stop,
                       [&](unsigned, std::size_t first, std::size_t last) {
                           for (auto i = first; i < last; ++i) {
                               facts[i] = factsOf(m_paths[i]);
                           }
                       });
        return facts;
    }

    void keep(std::string path, const FileFacts& facts)
    {
        constexpr std::int64_t perSecond = 1'000'000'000;
        if (!facts.wasAsked) {
            return; // stopped
        }
        if (facts.error != 0) {
            m_scan.problems.push_back(listingFailure(path, {facts.error, std::generic_category()}));
        } else if (S_ISREG(facts.stat.st_mode)) {
            m_scan.files.push_back({std::move(path), static_cast<std::uint64_t>(facts.stat.st_size),
                                    facts.stat.st_mtim.tv_sec * perSecond + facts.stat.st_mtim.tv_nsec});
        } else {
            m_scan.problems.push_back({ErrorCode::NotRegularFile, std::move(path), {}});
        }
    }

    std::stop_token m_stop;
    std::vector<std::string> m_paths; //!< of everything but folders
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
        const std::array<std::uint64_t, 4> parts{state, hashText(file.path), file.sizeBytes,
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
