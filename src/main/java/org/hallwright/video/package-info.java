/// Films as files: frames go in one by one, an MP4, an animated picture or a folder of PNGs comes out. Knows nothing of what is
/// on the frames.
///
/// Entry points: [FrameSink] takes frames, [Ffmpeg] is the encoder, found on the machine or fetched once by [FfmpegDownload].
@NullMarked
package org.hallwright.video;

import org.jspecify.annotations.NullMarked;
