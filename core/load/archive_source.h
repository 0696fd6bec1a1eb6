// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dictionary.h"
#include "core/store/raw_reader.h"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace trailscope {

//! The files of a loaded archive, opened again when a raw record is wanted.
class ArchiveSource final : public RawSource, public RawReaderMaker {
public:
    //! \a paths: by FileId.
    explicit ArchiveSource(std::shared_ptr<const Dictionary> paths) : m_paths(std::move(paths)) {}

    [[nodiscard]] Result<FileText> fileText(FileId file) const override;
    [[nodiscard]] std::unique_ptr<RawReader> makeReader() const override;

private:
    struct Kept {
        FileId file = 0;
        FileText text;
    };

    [[nodiscard]] FileText findKept(FileId file) const;
    void keep(FileId file, const FileText& text) const;

    std::shared_ptr<const Dictionary> m_paths;
    mutable std::mutex m_mutex;
    mutable std::vector<Kept> m_kept; //!< the newest last
};

} // namespace trailscope
