// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/file_contents.h"
#include "core/store/dictionary.h"
#include "core/store/raw_reader.h"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace trailscope {

//! The files of a loaded archive, opened again when a raw record is wanted. A file that holds something else
//! by then is a FileChanged.
class ArchiveSource final : public RawSource, public RawReaderMaker {
public:
    //! \a paths: by FileId.
    ArchiveSource(std::shared_ptr<const Dictionary> paths, std::shared_ptr<const FileContents> contents)
        : m_paths(std::move(paths)), m_contents(std::move(contents))
    {
    }

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
    std::shared_ptr<const FileContents> m_contents;
    mutable std::mutex m_mutex;
    mutable std::vector<Kept> m_kept; //!< the newest last
};

} // namespace trailscope
